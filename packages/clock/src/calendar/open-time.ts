import { dayNumberOf, type Moment } from './dhaka.ts'
import type { OfficeCalendar } from './office-calendar.ts'
import { blockDays, blockOf } from './reckoned-days.ts'

/**
 * The milliseconds of office time from `a` to `b`; negative when `b` is the earlier, so that what is left until
 * a deadline turns into what it is over by. Hours are half-open.
 */
export function openTime(calendar: OfficeCalendar, a: Moment, b: Moment): number {
  if (b < a) return 0 - openTime(calendar, b, a)
  const from = dayNumberOf(a)
  const to = dayNumberOf(b)
  let sum = openSinceBlock(calendar, to, b) - openSinceBlock(calendar, from, a)
  for (let index = blockOf(from); index < blockOf(to); index += 1) sum += calendar.days.block(index).totalMs
  return sum
}

/** Open milliseconds of a day before a moment of that day. */
export function openBefore(calendar: OfficeCalendar, number: number, at: Moment): number {
  const spans = calendar.days.spans(number)
  let sum = 0
  for (let index = 0; index < spans.length; index += 2) {
    const opens = spans[index] ?? at
    sum += Math.max(0, Math.min(at, spans[index + 1] ?? at) - opens)
  }
  return sum
}

function openSinceBlock(calendar: OfficeCalendar, number: number, at: Moment): number {
  const index = blockOf(number)
  const before = calendar.days.block(index).openBefore[number - index * blockDays] ?? 0
  return before + openBefore(calendar, number, at)
}
