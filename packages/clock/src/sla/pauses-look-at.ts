import { advance } from '../calendar/advance.ts'
import { dayNumberOf, type Moment, momentOfClock } from '../calendar/dhaka.ts'
import { nextOpening } from '../calendar/next-opening.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import { openBefore } from '../calendar/open-time.ts'
import type { Clock } from './clock.ts'
import { pauseLookDays } from './limits.ts'

/** A running pause is followed so many days ahead. */
const searchedDays = 120

/**
 * From when the pauses of a clock come to five office days in total, the running one included as if it went on: after
 * that moment they ask for the supervisor's look. Of each open day counts the share of its hours that was paused.
 * Null while they come to no more than that.
 */
export function pausesLookAt({
  calendar,
  spans,
  pausedAt,
}: Pick<Clock, 'calendar' | 'spans' | 'pausedAt'>): Moment | null {
  const pauses = spans.filter(({ kind }) => kind === 'pause').map(({ from, to }) => ({ from, to }))
  if (pausedAt !== null) {
    pauses.push({ from: pausedAt, to: momentOfClock(dayNumberOf(pausedAt) + searchedDays, 0) })
  }
  let left: number = pauseLookDays
  for (const { from, to } of pauses) {
    for (let number = dayNumberOf(from); number <= dayNumberOf(to); number += 1) {
      const { whole, paused, since } = pausedOn(calendar, number, from, to)
      if (paused === 0) continue
      const share = paused / whole
      if (share - left > rounding) {
        const opens = nextOpening(calendar, since) ?? since
        const reached = advance(calendar, opens, Math.round(left * whole))
        return reached.ok ? reached.at : null
      }
      left -= share
    }
  }
  return null
}

// Shares of hours are thirds and sevenths, whose sum is five days only nearly.
const rounding = 1e-9

function pausedOn(calendar: OfficeCalendar, number: number, from: Moment, to: Moment) {
  const start = momentOfClock(number, 0)
  const end = momentOfClock(number + 1, 0)
  const since = Math.max(from, start)
  return {
    since,
    whole: openBefore(calendar, number, end),
    paused: openBefore(calendar, number, Math.min(to, end)) - openBefore(calendar, number, since),
  }
}
