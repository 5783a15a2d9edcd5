import { type Advanced, advance } from './advance.ts'
import { dayNumberOf, type Moment, momentOfClock } from './dhaka.ts'
import { nextOpening } from './next-opening.ts'
import type { OfficeCalendar } from './office-calendar.ts'
import { openBefore } from './open-time.ts'

/**
 * Half of the open time of the first day that still has some at or after `t`, laid out from `t`. The least that
 * is left to an office when something changes under way. A `no-office-time` when there is no such day.
 */
export function halfDayAfter(calendar: OfficeCalendar, t: Moment): Advanced {
  const opening = nextOpening(calendar, t)
  if (opening === null) return { ok: false, because: 'no-office-time' }
  const number = dayNumberOf(opening)
  return advance(calendar, t, openBefore(calendar, number, momentOfClock(number + 1, 0)) / 2)
}
