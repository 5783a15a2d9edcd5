import { clockOfMinutes } from '@sheba/clock/calendar/clock-of-minutes'
import { addDays, dayOf } from '@sheba/clock/calendar/dhaka'
import type { OfficeCalendar } from '@sheba/clock/calendar/office-calendar'
import { foldClock } from '@sheba/clock/sla/fold-clock'
import type { LedgerStep as Step } from '@sheba/clock/sla/ledger'
import { shownDueAt } from '@sheba/clock/sla/shown-due-at'
import type { Deadline, LedgerDay, LedgerStep } from '@sheba/contract/ticket-history'
import { calendarOf } from '../calendar/calendar-reads.ts'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { clockHistory } from './clock-history.ts'
import type { TicketRow } from './ticket-row.ts'
import { clockEventsOf } from './ticket-store.ts'

const longestStrip = 31

/** Why a ticket is due when it is: the steps of the same fold that made its deadline, and the days they run over. */
export async function ticketDeadline(db: Db, row: TicketRow, now: number): Promise<Deadline> {
  const calendar = await calendarOf(db, row.office_id)
  const { promise, history } = clockHistory(await clockEventsOf(db, row.id))
  const receivedAt = row.received_at.getTime()
  const folded = foldClock({ promise, calendar, receivedAt, loggedAt: row.logged_at.getTime(), history })
  if (!folded.ok) throw new Problem('no-office-time')
  const { clock } = folded
  const dueAt = shownDueAt(clock, calendar, now)
  const running: Step[] =
    dueAt === clock.dueAt
      ? []
      : [{ kind: 'pause', from: clock.dueAt, to: dueAt, on: dayOf(clock.pausedAt ?? now) }]
  return {
    dueAt: new Date(dueAt).toISOString(),
    steps: [...clock.steps, ...running].map(stepView),
    days: strip(calendar, dayOf(receivedAt), dayOf(dueAt)),
  }
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

function strip(calendar: OfficeCalendar, from: string, to: string): LedgerDay[] {
  const days: LedgerDay[] = []
  for (let on = from; on <= to && days.length < longestStrip; on = addDays(on, 1)) {
    const { open, name, intervals } = calendar.dayInfo(on)
    days.push({
      on,
      open,
      name,
      intervals: intervals.map(([opens, closes]) => ({
        opens: clockOfMinutes(opens),
        closes: clockOfMinutes(closes),
      })),
    })
  }
  return days
}
