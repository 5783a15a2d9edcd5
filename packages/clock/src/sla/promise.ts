import type { PromiseBasis, PromiseEnd } from '@sheba/contract/words'

/** What a service promises, as pinned to a ticket: the terms of a charter edition. */
export type PromiseTerms = (
  | { kind: 'days'; days: number; basis: PromiseBasis; ends: PromiseEnd }
  | { kind: 'immediate'; toleranceMinutes: number }
) & { thresholds?: Thresholds }

/**
 * Where the bands begin. Shares are of the office time between receipt and due, kept to four decimals; the floor
 * is office minutes. `immediate` promises ignore all but `criticalShare`.
 */
export type Thresholds = {
  approachingShare: number
  criticalShare: number
  criticalFloorMinutes: number
  criticalCapShare: number
}

/** Critical is the last fifth or two hours, whichever is longer, but never more than the last half. */
export const defaultThresholds: Thresholds = {
  approachingShare: 0.5,
  criticalShare: 0.2,
  criticalFloorMinutes: 120,
  criticalCapShare: 0.5,
}

/** What of the terms can't be reckoned with. */
export type PromiseRefusal = 'days-out-of-range' | 'tolerance-out-of-range' | 'calendar-ends-at-same-time'

/** Null when the terms can be reckoned: 1 to 365 days, a whole tolerance of 0 or more, `calendar` only with `sameTime`. */
export function checkPromise(promise: PromiseTerms): PromiseRefusal | null {
  if (promise.kind === 'immediate') {
    return isCount(promise.toleranceMinutes, 0, 10_000) ? null : 'tolerance-out-of-range'
  }
  if (!isCount(promise.days, 1, 365)) return 'days-out-of-range'
  return promise.basis === 'calendar' && promise.ends !== 'sameTime' ? 'calendar-ends-at-same-time' : null
}

function isCount(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
