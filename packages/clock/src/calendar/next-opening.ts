import { dayNumberOf, type Moment } from './dhaka.ts'
import { openDayFrom } from './next-open-day.ts'
import type { OfficeCalendar } from './office-calendar.ts'

/** `t` itself while the office is open, else the next moment at which it opens; null when a year goes by without. */
export function nextOpening(calendar: OfficeCalendar, t: Moment): Moment | null {
  const today = dayNumberOf(t)
  const spans = calendar.days.spans(today)
  for (let index = 0; index < spans.length; index += 2) {
    const [opens = t, closes = t] = spans.slice(index, index + 2)
    if (t < closes) return Math.max(t, opens)
  }
  const next = openDayFrom(calendar, today + 1)
  return next === null ? null : (calendar.days.spans(next)[0] ?? null)
}

/** Whether the office is open at `t`. At closing it no longer is. */
export function isOpen(calendar: OfficeCalendar, t: Moment): boolean {
  return nextOpening(calendar, t) === t
}
