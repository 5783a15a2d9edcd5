import { calendarsOf } from '../calendar/calendar-reads.ts'
import { usualLadder } from '../charter/usual-ladder.ts'
import type { Database, Db } from '../db/client.ts'
import { reachedRungs } from './reached-rungs.ts'
import { heardBy, staffOf } from './staff-reads.ts'
import { type ClimbingRow, climbingTickets } from './warning-reads.ts'
import { type NewWarning, writeWarnings } from './warning-store.ts'

const partSize = 200

/**
 * Writes down, for every open ticket that has reached a rung of its ladder, who is to be warned of it: once for each
 * ticket, rung and person, however many workers look and however long none did. Answers how many warnings.
 */
export async function climbLadders(database: Database, now: number): Promise<number> {
  let written = 0
  for (;;) {
    const part = await database.transaction(null, (db) => climbPart(db, now))
    written += part.written
    if (part.looked < partSize) return written
  }
}

async function climbPart(db: Db, now: number): Promise<{ looked: number; written: number }> {
  const tickets = await climbingTickets(db, now, partSize)
  if (tickets.length === 0) return { looked: 0, written: 0 }
  const staff = await staffOf(
    db,
    tickets.map(({ office_id }) => office_id),
  )
  const wanted = ({ office_id, calendar_as_of }: ClimbingRow) => ({
    officeId: office_id,
    asOf: calendar_as_of.getTime(),
  })
  const calendars = await calendarsOf(db, tickets.map(wanted))
  const warnings: NewWarning[] = []
  const climbed = tickets.map((ticket) => {
    const ladder = ticket.ladder ?? usualLadder(ticket.promise_kind)
    const { reached, ...far } = reachedRungs(climbingOf(ticket), ladder, calendars(wanted(ticket)), now)
    for (const { rung, at, audiences } of reached) {
      const accounts = audiences.flatMap((audience) => [
        ...heardBy(staff(ticket.office_id), audience, ticket.assignee),
      ])
      for (const accountId of new Set(accounts)) warnings.push({ ticketId: ticket.id, rung, accountId, at })
    }
    return { id: ticket.id, ...far }
  })
  await writeWarnings(db, warnings, climbed, now)
  return { looked: tickets.length, written: warnings.length }
}

function climbingOf(row: ClimbingRow) {
  return {
    warnedRungs: row.warned_rungs,
    approachingAt: row.approaching_at.getTime(),
    criticalAt: row.critical_at.getTime(),
    breachedAt: row.breached_at?.getTime() ?? null,
    lastRungAt: row.last_rung_at?.getTime() ?? null,
  }
}
