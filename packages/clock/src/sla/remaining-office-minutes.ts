import { type Moment, minuteMs } from '../calendar/dhaka.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import { openTime } from '../calendar/open-time.ts'
import type { Clock } from './clock.ts'

/**
 * The office minutes left until the due moment, rounded down; negative by the office minutes since. While paused
 * what was left when the pause began, for a stopped clock what was left at its resolution, null when cancelled.
 */
export function remainingOfficeMinutes(
  clock: Pick<Clock, 'state' | 'dueAt' | 'pausedAt' | 'resolvedAt'> & Partial<Pick<Clock, 'pauseCountsFrom'>>,
  calendar: OfficeCalendar,
  now: Moment,
): number | null {
  if (clock.state === 'cancelled') return null
  const held = clock.state === 'paused' ? (clock.pauseCountsFrom ?? clock.pausedAt) : clock.resolvedAt
  return Math.floor(openTime(calendar, held ?? now, clock.dueAt) / minuteMs)
}
