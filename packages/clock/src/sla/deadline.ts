import type { Moment } from '../calendar/dhaka.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import { layCalendarDays } from './lay-calendar-days.ts'
import { layOfficeMinutes } from './lay-office-minutes.ts'
import { layWorkingDays } from './lay-working-days.ts'
import type { LedgerStep } from './ledger.ts'
import { checkPromise, type PromiseRefusal, type PromiseTerms } from './promise.ts'

/** A deadline with the steps that make it, from receipt to due; or why the promise can't be laid. */
export type LaidDeadline =
  | { ok: true; dueAt: Moment; steps: LedgerStep[] }
  | { ok: false; because: PromiseRefusal | 'no-office-time' }

/**
 * The deadline of a promise for what was received at a moment, with the steps that lead to it: the steps make the
 * deadline, so they always add up to it.
 *
 * - `days` on the basis `calendar`: the same clock time that many days later, open or not.
 * - `calendarRolled`: the same, but when that day or the day of receipt is closed, the closing time of that day or
 *   of the next open day: by analogy to section 10 of the General Clauses Act, 1897, what falls due on a closed day
 *   is in time on the next day that the office is open.
 * - `working`: the n-th open day after the day of receipt; a receipt outside office hours counts from the next
 *   opening. A clock time outside the hours of the due day becomes the last moment of opening before it, or the
 *   opening when there is none.
 * - `immediate`: its tolerance in office minutes.
 *
 * Refuses terms out of range, and answers `no-office-time` for a calendar that never opens.
 */
export function layDeadline(
  promise: PromiseTerms,
  calendar: OfficeCalendar,
  receivedAt: Moment,
): LaidDeadline {
  const refusal = checkPromise(promise)
  if (refusal) return { ok: false, because: refusal }
  const steps = layPromise(promise, calendar, receivedAt)
  const dueAt = steps?.at(-1)?.to
  return steps && dueAt !== undefined ? { ok: true, dueAt, steps } : { ok: false, because: 'no-office-time' }
}

function layPromise(
  promise: PromiseTerms,
  calendar: OfficeCalendar,
  receivedAt: Moment,
): LedgerStep[] | null {
  if (promise.kind === 'immediate') return layOfficeMinutes(promise.toleranceMinutes, calendar, receivedAt)
  if (promise.basis === 'working') return layWorkingDays(promise, calendar, receivedAt)
  return layCalendarDays({ ...promise, basis: promise.basis }, calendar, receivedAt)
}
