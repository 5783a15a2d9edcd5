import type { ClockState, PauseReason } from '@sheba/contract/words'
import type { Moment } from '../calendar/dhaka.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import type { LedgerStep } from './ledger.ts'
import type { PromiseRefusal, PromiseTerms } from './promise.ts'

/**
 * What happened to a clock, in the order of `at`. Everything else that happens to a ticket leaves its clock alone.
 *
 * - `paused` while paused is one pause with another reason.
 * - `resolved`: `enteredAt` when it was typed in later than it happened. `onTheCall`: answered while it was being
 *   received, which keeps any promise.
 * - `breached` repeats a breach already written down, so that no later change of rules can take it back.
 * - `setByHand`: the due moment takes the place of the computed one.
 */
export type ClockEvent =
  | { kind: 'paused'; at: Moment; reason: PauseReason; expectedOn: string }
  | { kind: 'resumed'; at: Moment }
  | { kind: 'resolved'; at: Moment; enteredAt?: Moment; onTheCall?: boolean }
  | { kind: 'reopened'; at: Moment }
  | { kind: 'cancelled'; at: Moment }
  | { kind: 'reclassified'; at: Moment; promise: PromiseTerms }
  | { kind: 'setByHand'; at: Moment; dueAt: Moment }
  | { kind: 'handTakenBack'; at: Moment }
  | { kind: 'excused'; at: Moment }
  | { kind: 'excuseTakenBack'; at: Moment }
  | { kind: 'breached'; at: Moment }

/** A stretch that does not count towards the promise: a finished pause, or the time spent resolved before a reopening. */
export type ClockSpan = { kind: 'pause' | 'resolved'; from: Moment; to: Moment; officeMs: number }

/**
 * A clock after its history. `dueAt`, `approachingAt` and `criticalAt` are as if no pause were running: what rows
 * store and lists sort by. `pausedMs` and `resolvedSpanMs` are office time of finished spans.
 */
export type Clock = {
  state: ClockState
  promise: PromiseTerms
  receivedAt: Moment
  dueAt: Moment
  approachingAt: Moment
  criticalAt: Moment
  /** The first breach, at the due moment that passed. Never taken back. */
  breachedAt: Moment | null
  excused: boolean
  /** Past due when it was typed in. */
  enteredLate: boolean
  pausedAt: Moment | null
  pauseReason: PauseReason | null
  expectedOn: string | null
  /** From when the running pause moves the due moment: its start, or when a due moment was set by hand during it. */
  pauseCountsFrom: Moment | null
  pausedMs: number
  resolvedSpanMs: number
  spans: readonly ClockSpan[]
  resolvedAt: Moment | null
  firstResolvedAt: Moment | null
  cancelledAt: Moment | null
  reclassified: boolean
  setByHand: boolean
  steps: readonly LedgerStep[]
  /** The same clock as if no pause and no resolved span had moved it. */
  gross: { dueAt: Moment; breachedAt: Moment | null }
}

export type ClockRefusal =
  | { because: 'no-office-time' }
  | { because: PromiseRefusal }
  | { because: 'out-of-order' | 'not-in-this-state' | 'due-before-now'; index: number }

export type ClockCase = {
  promise: PromiseTerms
  calendar: OfficeCalendar
  receivedAt: Moment
  loggedAt: Moment
  history: readonly ClockEvent[]
}

export type Folded = { ok: true; clock: Clock } | ({ ok: false } & ClockRefusal)
