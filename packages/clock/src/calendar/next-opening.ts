import { dayNumberOf, type Moment } from './dhaka.ts'
import { openDayFrom } from './next-open-day.ts'
import type { OfficeCalendar } from './office-calendar.ts'

/** `t` itself while the office is open, else the next moment at which it opens; null when a year goes by without. */
export function nextOpening(calendar: OfficeCalendar, t: Moment): Moment | null {
  const today = dayNumberOf(t)
  const spans = calendar.days.spans(today)
  const ahead = spans.findIndex((edge) => edge > t)
  // Edges are openings and closings in turn: before a closing the office is open.
  if (ahead >= 0) return ahead % 2 === 1 ? t : (spans[ahead] ?? null)
  const next = openDayFrom(calendar, today + 1)
  return next === null ? null : (calendar.days.spans(next)[0] ?? null)
}

/** Whether the office is open at `t`. At closing it no longer is. */
export function isOpen(calendar: OfficeCalendar, t: Moment): boolean {
  return nextOpening(calendar, t) === t
}
