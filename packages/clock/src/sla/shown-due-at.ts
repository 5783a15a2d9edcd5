import type { Moment } from '../calendar/dhaka.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import type { Clock } from './clock.ts'
import { dueAfterPause } from './move-due.ts'

/**
 * The due moment to show. While paused it is what resuming at `now` would give; after a breach it no longer moves.
 * `pauseCountsFrom` may be left out: the pause then counts from its start.
 */
export function shownDueAt(
  clock: Pick<Clock, 'promise' | 'dueAt' | 'pausedAt' | 'breachedAt'> &
    Partial<Pick<Clock, 'pauseCountsFrom'>>,
  calendar: OfficeCalendar,
  now: Moment,
): Moment {
  const from = clock.pauseCountsFrom ?? clock.pausedAt
  if (from === null || clock.breachedAt !== null) return clock.dueAt
  const due = dueAfterPause(clock.promise, calendar, clock.dueAt, from, Math.max(from, now))
  return due.ok ? due.at : clock.dueAt
}
