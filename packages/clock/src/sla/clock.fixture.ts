import { dhaka, inDhaka } from '../calendar/calendar.fixture.ts'
import type { Moment } from '../calendar/dhaka.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import type { Clock, ClockEvent } from './clock.ts'
import { foldClock } from './fold-clock.ts'
import type { LedgerStep } from './ledger.ts'
import type { PromiseTerms } from './promise.ts'

/** Promises, events and clocks for tests, with moments as clock times of Dhaka. */

export const twoDays = { kind: 'days', days: 2, basis: 'calendarRolled', ends: 'sameTime' } as const
export const twoWorkingDays = { ...twoDays, basis: 'working' } as const
export const twoCalendarDays = { ...twoDays, basis: 'calendar' } as const
export const atOnce = { kind: 'immediate', toleranceMinutes: 15 } as const

export const paused = (local: string, expectedOn = local.slice(0, 10)): ClockEvent => ({
  kind: 'paused',
  at: dhaka(local),
  reason: 'requesterMustAnswer',
  expectedOn,
})
export const resumed = (local: string): ClockEvent => ({ kind: 'resumed', at: dhaka(local) })
export const resolved = (local: string, entered?: string): ClockEvent => ({
  kind: 'resolved',
  at: dhaka(local),
  ...(entered === undefined ? {} : { enteredAt: dhaka(entered) }),
})
export const reopened = (local: string): ClockEvent => ({ kind: 'reopened', at: dhaka(local) })
export const cancelled = (local: string): ClockEvent => ({ kind: 'cancelled', at: dhaka(local) })
export const reclassified = (local: string, promise: PromiseTerms): ClockEvent => ({
  kind: 'reclassified',
  at: dhaka(local),
  promise,
})
export const setByHand = (local: string, due: string): ClockEvent => ({
  kind: 'setByHand',
  at: dhaka(local),
  dueAt: dhaka(due),
})
export const handTakenBack = (local: string): ClockEvent => ({ kind: 'handTakenBack', at: dhaka(local) })

/** A clock that a test knows to fold. Logged when received unless said otherwise. */
export function clockFrom(
  calendar: OfficeCalendar,
  promise: PromiseTerms,
  received: string,
  history: readonly ClockEvent[] = [],
  logged = received,
): Clock {
  const receivedAt = dhaka(received)
  const folded = foldClock({ promise, calendar, receivedAt, loggedAt: dhaka(logged), history })
  if (!folded.ok) throw new Error(`The clock of this test does not fold: ${JSON.stringify(folded)}`)
  return folded.clock
}

export function local(moment: Moment | null): string | null {
  return moment === null ? null : inDhaka(moment)
}

/** What must hold of every ledger: it begins at receipt, each step begins where the last ended, and it ends at the deadline. */
export function ledgerGap(steps: readonly LedgerStep[], receivedAt: Moment, dueAt: Moment): string | null {
  const ends = [receivedAt, ...steps.map(({ to }) => to)]
  const torn = steps.findIndex(({ from }, index) => from !== ends[index])
  if (torn >= 0) return `step ${torn} does not begin where the one before ended`
  if (steps[0]?.kind !== 'received') return 'it does not begin with the receipt'
  return ends.at(-1) === dueAt ? null : 'it does not end at the deadline'
}
