import { setImmediate as turn } from 'node:timers/promises'
import type { ChangePreview } from '@sheba/clock/sla/preview-change'
import { withCalendars } from '@sheba/clock/sla/with-calendars'
import type { Band, ChangeLeftReason } from '@sheba/contract/words'
import { calendarsOf } from '../calendar/calendar-reads.ts'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { calendarKeys, clockHistory } from '../tickets/clock-history.ts'
import type { Goals } from './change-goals.ts'
import { clockEventsOfMany, type OpenTicket } from './change-reads.ts'
import { reckonTicket } from './reckon-ticket.ts'

/** One ticket of a change, with what becomes of it. */
export type Item = {
  ticket: OpenTicket
  preview: ChangePreview
  /** The row of the edition that it moves to. */
  serviceId: string | null
  bandBefore: Band
  bandAfter: Band
  left: ChangeLeftReason | null
}

/** After so many clocks others get their turn: a server that reckons goes on answering. */
const turnAfter = 50

/** The kept cases of tickets, with their calendars ready: two queries, whatever their number. */
export async function casesOf(db: Db, tickets: readonly OpenTicket[]) {
  const events = await clockEventsOfMany(
    db,
    tickets.map(({ id }) => id),
  )
  const kept = tickets.map((ticket) => clockHistory(ticket, events.get(ticket.id) ?? []))
  const calendarOf = await calendarsOf(db, kept.flatMap(calendarKeys))
  return tickets.map((ticket, index) => ({
    ticket,
    // Both lists are of the same tickets in the same order.
    given: withCalendars(kept[index] ?? missing(), calendarOf),
    events: events.get(ticket.id) ?? [],
  }))
}

/** What a change does to some open tickets at a moment: those it moves, and those it leaves. */
export async function reckonPart(
  db: Db,
  { change, goals, at }: { change: string; goals: Goals; at: number },
  tickets: readonly OpenTicket[],
): Promise<Item[]> {
  const cases = await casesOf(db, tickets)
  await goals.ready([...new Set(tickets.map(({ officeId }) => officeId))])
  const items: Item[] = []
  for (const [index, { ticket, given }] of cases.entries()) {
    if (index % turnAfter === turnAfter - 1) await turn()
    const goal = goals.goalOf(ticket)
    const reckoned = reckonTicket(given, change, goal ?? {}, at)
    if (reckoned.kind === 'refused') {
      if (reckoned.because === 'no-office-time') throw new Problem('no-office-time')
      throw new Error(`the clock of ticket ${ticket.id} cannot be reckoned: ${reckoned.because}`)
    }
    if (goal && reckoned.kind === 'untouched') continue
    const { preview, left } = reckoned
    items.push({
      ticket,
      preview,
      serviceId: goal?.serviceId ?? null,
      // Open clocks are in a band.
      bandBefore: preview.bandBefore ?? 'onTrack',
      bandAfter: (goal ? preview.bandAfter : preview.bandBefore) ?? 'onTrack',
      left: goal ? left : 'notOffered',
    })
  }
  return items
}

function missing(): never {
  throw new Error('a ticket without its case')
}
