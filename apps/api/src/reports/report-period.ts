import { addDays, dayNumber, type Moment, startOfDay } from '@sheba/clock/calendar/dhaka'

/** A period longer than this is refused, in days: three fiscal years and a few days. */
export const longestPeriodDays = 1100

/** The days of a report as moments of Dhaka, half-open, and its months as `YYYY-MM`. */
export type ReportPeriod = { fromAt: Moment; endAt: Moment; months: readonly string[] }

/** Both days included. Throws a RangeError when either is not a day. */
export function reportPeriod(
  from: string,
  to: string,
): { ok: true; period: ReportPeriod } | { ok: false; because: 'ends-before-it-begins' | 'too-long' } {
  const days = dayNumber(to) - dayNumber(from) + 1
  if (days < 1) return { ok: false, because: 'ends-before-it-begins' }
  if (days > longestPeriodDays) return { ok: false, because: 'too-long' }
  const period = { fromAt: startOfDay(from), endAt: startOfDay(addDays(to, 1)), months: monthsOf(from, to) }
  return { ok: true, period }
}

function monthsOf(from: string, to: string): string[] {
  const count = monthNumber(to) - monthNumber(from) + 1
  return Array.from({ length: count }, (_, index) => {
    const number = monthNumber(from) + index
    const year = String(Math.floor(number / 12)).padStart(4, '0')
    return `${year}-${String((number % 12) + 1).padStart(2, '0')}`
  })
}

function monthNumber(on: string): number {
  return Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1
}
