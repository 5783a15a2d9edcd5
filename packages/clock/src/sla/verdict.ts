import type { Moment } from '../calendar/dhaka.ts'
import type { Clock } from './clock.ts'
import { settledAt } from './settle.ts'

/** How a promise stands: the first four are decided, a cancelled clock leaves every count unless it was late. */
export type Verdict = 'kept' | 'late' | 'overdue' | 'cancelledLate' | 'cancelled' | 'notYetDue'

/**
 * The verdict on a clock at `now`. Kept: resolved and never breached; resolving at the due moment is in time. Late:
 * resolved with a breach, whatever the due moment says by then. Overdue: open and breached, paused or not. What was
 * cancelled after its breach stays late. An excused breach is counted like any other; that it is excused is said
 * beside it.
 */
export function verdictOf(clock: Pick<Clock, 'state' | 'dueAt' | 'breachedAt'>, now: Moment): Verdict {
  const breached = settledAt(clock, now) !== null
  switch (clock.state) {
    case 'stopped':
      return breached ? 'late' : 'kept'
    case 'cancelled':
      return breached ? 'cancelledLate' : 'cancelled'
    case 'running':
    case 'paused':
      return breached ? 'overdue' : 'notYetDue'
  }
}
