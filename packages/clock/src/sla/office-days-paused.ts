import { dayNumberOf, type Moment, momentOfClock } from '../calendar/dhaka.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import { openBefore } from '../calendar/open-time.ts'
import type { ClockSpan } from './clock.ts'
import { pauseLookDays } from './limits.ts'

/**
 * Finished pauses in office days: of each open day the share of its hours that was paused, so that a whole day of
 * short hours is a whole day.
 */
export function officeDaysPaused(calendar: OfficeCalendar, spans: readonly ClockSpan[]): number {
  return spans
    .filter(({ kind }) => kind === 'pause')
    .reduce((sum, span) => sum + officeDays(calendar, span), 0)
}

/** More than five office days of pause in total ask for the supervisor's look. */
export function pausesNeedLook(calendar: OfficeCalendar, spans: readonly ClockSpan[]): boolean {
  return officeDaysPaused(calendar, spans) > pauseLookDays
}

function officeDays(calendar: OfficeCalendar, { from, to }: { from: Moment; to: Moment }): number {
  let days = 0
  for (let number = dayNumberOf(from); number <= dayNumberOf(to); number += 1) {
    const start = momentOfClock(number, 0)
    const end = momentOfClock(number + 1, 0)
    const whole = openBefore(calendar, number, end)
    const paused =
      openBefore(calendar, number, Math.min(to, end)) - openBefore(calendar, number, Math.max(from, start))
    if (whole > 0) days += paused / whole
  }
  return days
}
