import { openStatuses, type ReportClock, type Status } from '@sheba/contract/words'

/** What a ticket counts as: `counted` is whether it counts at all, the others are the figures it adds to. */
export type Verdict =
  | 'counted'
  | 'resolved'
  | 'kept'
  | 'late'
  | 'open'
  | 'overdue'
  | 'excused'
  | 'enteredLater'

/**
 * The conditions, over a ticket row `t`, by which the SLA report counts and by which the list opens a figure.
 * `now` is the SQL of a timestamptz, such as `$4::timestamptz`.
 *
 * Kept is resolved and never breached; late is resolved with a breach; overdue is open and breached, paused or not.
 * A cancelled ticket (a merged one is cancelled too) counts only when it was breached: as late.
 * None of them depends on when anybody looked: a running clock past its due moment is breached before that is
 * written down. `gross` judges by the due moment without any pause or resolved span, at which an open ticket is
 * breached even while paused; what is breached net is breached gross.
 */
export function judgedSql(clock: ReportClock, now: string): Record<Verdict, string> {
  const breached = clock === 'net' ? netBreach(now) : `(${netBreach(now)} OR ${grossBreach(now)})`
  const open = statusIn(openStatuses)
  const ended = statusIn(['resolved', 'closed', 'cancelled'])
  const answered = statusIn(['resolved', 'closed'])
  const counted = `(t.status <> 'cancelled' OR ${breached})`
  return {
    counted,
    resolved: `(${ended} AND ${counted})`,
    kept: `(${answered} AND NOT ${breached})`,
    late: `(${ended} AND ${breached})`,
    open,
    overdue: `(${open} AND ${breached})`,
    excused: `(t.excused_at IS NOT NULL AND ${breached})`,
    enteredLater: `(${answered} AND t.resolution_entered_at IS NOT NULL)`,
  }
}

// A running clock past its due moment is settled by whoever looks; a paused one can't newly breach.
function netBreach(now: string): string {
  return `(t.breached_at IS NOT NULL OR (${statusIn(['new', 'inProgress'])} AND t.due_at < ${now}))`
}

function grossBreach(now: string): string {
  return `t.gross_due_at < COALESCE(t.resolved_at, t.cancelled_at, ${now})`
}

function statusIn(statuses: readonly Status[]): string {
  return `t.status IN (${statuses.map((status) => `'${status}'`).join(', ')})`
}
