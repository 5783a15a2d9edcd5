import { dayNumber, dayOfNumber } from './dhaka.ts'
import { openDayFrom } from './next-open-day.ts'
import type { OfficeCalendar } from './office-calendar.ts'

/** The n-th open day after `on` (n from 1), or null when a year goes by without one. Throws when `on` is not a day. */
export function nthOpenDayAfter(calendar: OfficeCalendar, on: string, n: number): string | null {
  let number: number | null = dayNumber(on)
  for (let counted = 0; counted < n && number !== null; counted += 1)
    number = openDayFrom(calendar, number + 1)
  return number === null ? null : dayOfNumber(number)
}
