import { dayNumberOf, type Moment } from './dhaka.ts'
import type { OfficeCalendar } from './office-calendar.ts'
import { openBefore } from './open-time.ts'
import { blockDays, blockOf } from './reckoned-days.ts'

/** A moment, or that there is none because the office does not open for a year. */
export type Advanced = { ok: true; at: Moment } | { ok: false; because: 'no-office-time' }

/**
 * The earliest moment by which `ms` milliseconds of office time have passed since `t`. Nothing to pass is `t`
 * itself, open or not; a sum that ends at closing is that closing, not the next opening. A calendar in which a
 * year or more goes by without an open minute answers `no-office-time`. `ms` below 0 counts as 0; throws a RangeError
 * when it is no finite number, which would never have passed.
 */
export function advance(calendar: OfficeCalendar, t: Moment, ms: number): Advanced {
  if (!Number.isFinite(ms)) throw new RangeError(`Not a length: ${ms}`)
  if (ms <= 0) return { ok: true, at: t }
  const number = dayNumberOf(t)
  let index = blockOf(number)
  // The sum counted from the start of the block that holds `t`.
  let target =
    (before(calendar, index, number - index * blockDays) ?? 0) + openBefore(calendar, number, t) + ms
  for (let empty = 0; empty < emptyBlocks; index += 1) {
    const { totalMs } = calendar.days.block(index)
    if (target <= totalMs) return { ok: true, at: within(calendar, index, target) }
    target -= totalMs
    empty = totalMs === 0 ? empty + 1 : 0
  }
  return { ok: false, because: 'no-office-time' }
}

const emptyBlocks = 2

function before(calendar: OfficeCalendar, index: number, offset: number): number {
  return calendar.days.block(index).openBefore[offset] ?? 0
}

/** The moment by which `target` has passed since the start of a block that holds at least as much. */
function within(calendar: OfficeCalendar, index: number, target: number): Moment {
  let low = 0
  let high: number = blockDays
  while (low < high) {
    const middle = (low + high) >> 1
    if (before(calendar, index, middle + 1) >= target) high = middle
    else low = middle + 1
  }
  let left = target - before(calendar, index, low)
  const spans = calendar.days.spans(index * blockDays + low)
  let at = 0
  for (let edge = 0; edge < spans.length && left > 0; edge += 2) {
    const opens = spans[edge] ?? at
    const taken = Math.min(left, (spans[edge + 1] ?? opens) - opens)
    at = opens + taken
    left -= taken
  }
  return at
}
