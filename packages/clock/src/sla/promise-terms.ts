import type { PromiseBasis, PromiseEnd, PromiseKind } from '@sheba/contract/words'
import { defaultThresholds, type PromiseTerms } from './promise.ts'

/** A promise as its row keeps it: what a kind does not use is null. */
type StoredPromise = {
  kind: PromiseKind
  days: number | null
  basis: PromiseBasis | null
  ends: PromiseEnd | null
  toleranceMinutes: number | null
  approachingShare: number
  criticalShare: number
  criticalFloorMinutes: number
}

/** The terms to reckon with. A missing length becomes one that laying refuses. */
export function promiseTerms(stored: StoredPromise): PromiseTerms {
  const { approachingShare, criticalShare, criticalFloorMinutes } = stored
  const thresholds = { ...defaultThresholds, approachingShare, criticalShare, criticalFloorMinutes }
  if (stored.kind === 'immediate') {
    return { kind: 'immediate', toleranceMinutes: stored.toleranceMinutes ?? -1, thresholds }
  }
  const { days, basis, ends } = stored
  return {
    kind: 'days',
    days: days ?? 0,
    basis: basis ?? 'calendarRolled',
    ends: ends ?? 'sameTime',
    thresholds,
  }
}
