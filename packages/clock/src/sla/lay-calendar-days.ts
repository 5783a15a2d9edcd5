import { clockMsOf, dayNumberOf, type Moment, momentOfClock } from '../calendar/dhaka.ts'
import { openDayFrom } from '../calendar/next-open-day.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import type { LedgerStep } from './ledger.ts'
import { receivedStep, stepsToOpening } from './ledger-steps.ts'

/** Days of the wall calendar, closed ones counted, ending as `layDeadline` says. Null when no day to roll to opens. */
export function layCalendarDays(
  promise: { days: number; basis: 'calendar' | 'calendarRolled'; ends: 'sameTime' | 'closeOfDay' },
  calendar: OfficeCalendar,
  receivedAt: Moment,
): LedgerStep[] | null {
  const receivedOn = dayNumberOf(receivedAt)
  const clockMs = clockMsOf(receivedAt)
  const dueOn = receivedOn + promise.days
  const steps = [receivedStep(calendar, receivedAt)]
  let at = receivedAt
  for (let number = receivedOn + 1; number <= dueOn; number += 1) {
    const to = momentOfClock(number, clockMs)
    steps.push({ kind: 'day', from: at, to, on: calendar.days.info(number).on })
    at = to
  }
  if (promise.basis === 'calendar') return steps

  const rolls = !isOpenDay(calendar, receivedOn) || !isOpenDay(calendar, dueOn)
  if (!rolls && promise.ends === 'sameTime') return steps
  const endsOn = openDayFrom(calendar, dueOn)
  if (endsOn === null) return null
  const closing = calendar.days.spans(endsOn).at(-1) ?? at
  if (rolls) return [...steps, ...stepsToOpening(calendar, 'rolled', at, closing, endsOn)]
  return steps.map((step, index) => (index === steps.length - 1 ? { ...step, to: closing } : step))
}

function isOpenDay(calendar: OfficeCalendar, number: number): boolean {
  return calendar.days.spans(number).length > 0
}
