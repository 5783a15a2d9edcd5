import { dayOf } from '@sheba/clock/calendar/dhaka'
import type { Clock, ClockSpan } from '@sheba/clock/sla/clock'
import { foldClock } from '@sheba/clock/sla/fold-clock'
import type { LedgerStep as Step } from '@sheba/clock/sla/ledger'
import { shownDueAt } from '@sheba/clock/sla/shown-due-at'
import { withCalendars } from '@sheba/clock/sla/with-calendars'
import type { Deadline, LedgerStep } from '@sheba/contract/ticket-history'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { deadlineStrip } from './deadline-strip.ts'
import { ticketCase } from './ticket-case.ts'
import type { TicketRow } from './ticket-row.ts'

/** Why a ticket is due when it is: the steps of the same fold that made its deadline, and the days they run over. */
export async function ticketDeadline(db: Db, row: TicketRow, now: number): Promise<Deadline> {
  const { id, office_id: officeId, received_at: receivedAt, logged_at: loggedAt } = row
  const { kept, calendarOf } = await ticketCase(db, { id, officeId, receivedAt, loggedAt })
  const known = withCalendars(kept, calendarOf)
  const folded = foldClock(known)
  if (!folded.ok) throw new Problem('no-office-time')
  const { clock } = folded
  const { calendar } = clock
  const dueAt = shownDueAt(clock, calendar, now)
  const running: Step[] =
    dueAt === clock.dueAt
      ? []
      : [{ kind: 'pause', from: clock.dueAt, to: dueAt, on: dayOf(clock.pausedAt ?? now) }]
  const spans = [...clock.spans, ...runningPause(clock, now)]
  return {
    dueAt: new Date(dueAt).toISOString(),
    steps: [...clock.steps, ...running].map(stepView),
    ...deadlineStrip({ calendar, before: known.calendar, spans }, dayOf(clock.receivedAt), dayOf(dueAt)),
  }
}

function runningPause({ pausedAt }: Clock, now: number): Pick<ClockSpan, 'kind' | 'from' | 'to'>[] {
  return pausedAt === null ? [] : [{ kind: 'pause', from: pausedAt, to: now }]
}

function stepView({ kind, from, to, on, minutes, name }: Step): LedgerStep {
  return {
    kind,
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    on,
    ...(minutes === undefined ? {} : { minutes }),
    ...(name ? { name } : {}),
  }
}
