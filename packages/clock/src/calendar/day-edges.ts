import { dayNumber, type Moment } from './dhaka.ts'
import type { OfficeCalendar } from './office-calendar.ts'

/** The first moment of opening of a day, or null when it is closed. Throws when `on` is not a day. */
export function openingOf(calendar: OfficeCalendar, on: string): Moment | null {
  return calendar.days.spans(dayNumber(on))[0] ?? null
}

/** The last closing of a day, or null when it is closed. Throws when `on` is not a day. */
export function closingOf(calendar: OfficeCalendar, on: string): Moment | null {
  return calendar.days.spans(dayNumber(on)).at(-1) ?? null
}
