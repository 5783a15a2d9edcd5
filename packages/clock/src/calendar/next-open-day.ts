import { dayNumber, dayOfNumber } from './dhaka.ts'
import type { OfficeCalendar } from './office-calendar.ts'

/** The first open day on or after `on`, or null when 400 days go by without one. Throws when `on` is not a day. */
export function nextOpenDay(calendar: OfficeCalendar, on: string): string | null {
  const number = openDayFrom(calendar, dayNumber(on))
  return number === null ? null : dayOfNumber(number)
}

/** The same by day number. A day is open when its hours hold any time, so an hour that the zone skipped opens none. */
export function openDayFrom(calendar: OfficeCalendar, number: number): number | null {
  for (let later = 0; later < searchedDays; later += 1) {
    if (calendar.days.spans(number + later).length > 0) return number + later
  }
  return null
}

const searchedDays = 400
