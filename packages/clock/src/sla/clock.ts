import type { ClockState, PauseReason } from '@sheba/contract/words'
import type { Moment } from '../calendar/dhaka.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import type { LedgerStep } from './ledger.ts'
import type { PromiseRefusal, PromiseTerms } from './promise.ts'

/**
 * What happened to a clock, in the order of `at`. Everything else that happens to a ticket leaves its clock alone.
 * `C` is how a calendar is given: compiled, to be folded; or a key by which it is found again, where events are kept
 * (`withCalendars` puts the one for the other).
 *
 * - `paused` while paused is one pause with another reason.
 * - `resolved`: `enteredAt` when it was typed in later than it happened. `onTheCall`: answered while it was being
 *   received and dated at its receipt, which keeps any promise.
 * - `resolutionRefused`: what was entered afterwards counts from when it was entered.
 * - `breached` repeats a breach already written down, so that no later change of rules can take it back.
 * - `setByHand`: the due moment takes the place of the computed one.
 * - `changed`: from here on another promise, another calendar, or both; `change` names the batch it was part of, so
 *   that `changeUndone` can take that one back.
 * - `absorbed`: another clock, with its history up to this moment, was merged into this one.
 */
export type ClockEvent<C = OfficeCalendar> =
  | { kind: 'paused'; at: Moment; reason: PauseReason; expectedOn: string }
  | { kind: 'resumed'; at: Moment }
  | { kind: 'resolved'; at: Moment; enteredAt?: Moment; onTheCall?: boolean }
  | { kind: 'resolutionRefused'; at: Moment }
  | { kind: 'reopened'; at: Moment }
  | { kind: 'cancelled'; at: Moment }
  | { kind: 'reclassified'; at: Moment; promise: PromiseTerms }
  | { kind: 'setByHand'; at: Moment; dueAt: Moment }
  | { kind: 'handTakenBack'; at: Moment }
  | { kind: 'excused'; at: Moment }
  | { kind: 'excuseTakenBack'; at: Moment }
  | { kind: 'changed'; at: Moment; change: string; promise?: PromiseTerms; calendar?: C }
  | { kind: 'changeUndone'; at: Moment; change: string }
  | { kind: 'absorbed'; at: Moment; of: ClockCase<C> }
  | { kind: 'breached'; at: Moment }

/** A stretch that does not count towards the promise: a finished pause, or the time spent resolved before a reopening. */
export type ClockSpan = { kind: 'pause' | 'resolved'; from: Moment; to: Moment; officeMs: number }

/**
 * A clock after its history. `dueAt`, `approachingAt` and `criticalAt` are as if no pause were running: what rows
 * store and lists sort by. `pausedMs` and `resolvedSpanMs` are office time of finished spans.
 */
export type Clock = {
  state: ClockState
  /** Those in force now: another than at receipt after it was reclassified or changed. */
  promise: PromiseTerms
  calendar: OfficeCalendar
  receivedAt: Moment
  dueAt: Moment
  approachingAt: Moment
  criticalAt: Moment
  /** The first breach, at the due moment that passed. Never taken back. */
  breachedAt: Moment | null
  /** By a supervisor, or by a change under which the breached promise would have been kept. */
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
  /** When the last resolution was typed in, if later than it counts from; null when not, or when that was refused. */
  resolutionEnteredAt: Moment | null
  cancelledAt: Moment | null
  reclassified: boolean
  setByHand: boolean
  /** The change that could be undone: the last one, while nothing else has moved the clock since. */
  undoableChange: string | null
  steps: readonly LedgerStep[]
  /** The same clock as if no pause and no resolved span had moved it. */
  gross: { dueAt: Moment; breachedAt: Moment | null }
}

/** Why there is no clock. `index` is the place in the history of the event that can't have happened. */
export type ClockRefusal =
  | { because: 'no-office-time' }
  | { because: PromiseRefusal }
  | { because: 'out-of-order' | 'not-in-this-state' | 'due-before-now'; index: number }

/** All that a clock is folded from. `loggedAt` is when the request was typed in, at or after `receivedAt`. */
export type ClockCase<C = OfficeCalendar> = {
  promise: PromiseTerms
  calendar: C
  receivedAt: Moment
  loggedAt: Moment
  history: readonly ClockEvent<C>[]
}

/** The clock after its history, or why there is none. */
export type Folded = { ok: true; clock: Clock } | ({ ok: false } & ClockRefusal)
