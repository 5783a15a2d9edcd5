import type { CalendarDay } from '@sheba/contract/calendar'

/** When an office is open, as spans `[opens, closes)` in milliseconds, in order, over the days that were asked for. */
export type OfficeTime = { from: number; to: number; spans: readonly (readonly [number, number])[] }

const dayMs = 86_400_000

/** The office hours of a run of days without gaps, in order; null for none. Days and times are those of Asia/Dhaka. */
export function officeTime(days: readonly CalendarDay[]): OfficeTime | null {
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return null
  return {
    from: midnight(first.on),
    to: midnight(last.on) + dayMs,
    spans: days.flatMap(({ on, intervals }) =>
      intervals.map(({ opens, closes }) => [momentOf(on, opens), momentOf(on, closes)] as const),
    ),
  }
}

/** Open milliseconds from `a` to `b`; negative when `b` comes first. Null where a moment lies outside the known days. */
export function openMs(time: OfficeTime, a: number, b: number): number | null {
  if (b < a) {
    const back = openMs(time, b, a)
    return back === null ? null : -back
  }
  if (a < time.from || b > time.to) return null
  let sum = 0
  for (const [opens, closes] of time.spans) {
    if (opens >= b) break
    sum += Math.max(0, Math.min(closes, b) - Math.max(opens, a))
  }
  return sum
}

/** The moment at which a clock in Dhaka shows this time of this day. `24:00` is the midnight that ends it. */
export function momentOf(on: string, time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return midnight(on) + (hour * 60 + minute) * 60_000
}

/** Bangladesh keeps +06:00 all year; its only summer time was in 2009, before any ticket. */
function midnight(on: string): number {
  return Date.parse(`${on}T00:00:00+06:00`)
}
