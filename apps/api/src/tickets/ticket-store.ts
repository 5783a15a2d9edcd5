import type { EventType } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Conditions } from '../db/conditions.ts'
import type { Prisma } from '../db/generated/client.ts'
import { clockEventTypes, type StoredEvent } from './clock-history.ts'
import { withinScope } from './ticket-scope.ts'
import { undoneSql } from './undone-sql.ts'

export type StoredTicket = Prisma.TicketGetPayload<object>
/** New values of a ticket's columns. */
export type TicketChanges = Partial<Omit<StoredTicket, 'id' | 'number' | 'version'>>

/** A ticket with its row held until the end of the transaction, or null: not there, or not the actor's to see. */
export async function holdTicket(db: Db, actor: Actor, number: string): Promise<StoredTicket | null> {
  const where = new Conditions()
  where.add('t.number = ?', number)
  withinScope(where, actor)
  const held = await db.rows<{ id: string }>(
    `SELECT t.id FROM ticket t WHERE ${where.sql()} FOR UPDATE`,
    where.values,
  )
  return held[0] ? db.orm.ticket.findUnique({ where: { id: held[0].id } }) : null
}

/** The same for what time does by itself, which has no scope. */
export async function holdTicketById(db: Db, id: string): Promise<StoredTicket | null> {
  const held = await db.rows<{ id: string }>('SELECT t.id FROM ticket t WHERE t.id = $1::uuid FOR UPDATE', [
    id,
  ])
  return held[0] ? db.orm.ticket.findUnique({ where: { id } }) : null
}

/** Holds the rows of several tickets in one order, so that two who want the same ones do not wait for each other. */
export async function holdInOrder(db: Db, numbers: readonly string[]): Promise<void> {
  await db.rows('SELECT t.id FROM ticket t WHERE t.number = ANY($1::text[]) ORDER BY t.id FOR UPDATE', [
    numbers,
  ])
}

/** Whether they are linked only now. A link has no direction but that in which it was made. */
export async function linkTickets(db: Db, fromId: string, toId: string): Promise<boolean> {
  const made = await db.rows(
    `INSERT INTO ticket_link (from_id, to_id) SELECT $1::uuid, $2::uuid
     WHERE NOT EXISTS (SELECT 1 FROM ticket_link WHERE from_id = $2::uuid AND to_id = $1::uuid)
     ON CONFLICT DO NOTHING RETURNING from_id`,
    [fromId, toId],
  )
  return made.length > 0
}

/** The link between two tickets is taken away; `keepByHand`: unless people have linked them beside. */
export async function unlinkTickets(
  db: Db,
  one: string,
  other: string,
  { keepByHand = false }: { keepByHand?: boolean } = {},
): Promise<boolean> {
  const rows = await db.rows<{ from_id: string }>(unlinkSql, [one, other, keepByHand])
  return rows.length > 0
}

const unlinkSql = `
DELETE FROM ticket_link l USING ticket a, ticket b
WHERE a.number = $1 AND b.number = $2
  AND ((l.from_id = a.id AND l.to_id = b.id) OR (l.from_id = b.id AND l.to_id = a.id))
  AND NOT ($3::boolean AND 'ticket.linked' IS NOT DISTINCT FROM (
    SELECT e.type FROM event e WHERE e.ticket_id = a.id AND e.type IN ('ticket.linked', 'ticket.unlinked')
      AND e.data->>'other' = b.id::text ORDER BY e.number DESC LIMIT 1))
RETURNING l.from_id`

/** An event that can be taken back. `was`: the ticket's columns before it, on the first of what was done together. */
export type PartEvent = {
  id: string
  number: number
  type: EventType
  internal: boolean
  data: { was?: Record<string, unknown>; bulk?: { id: string }; ticket?: string }
}

/** What a bulk has written of a ticket and nobody has undone, in the order in which it was written. */
export async function eventsOfPart(db: Db, number: string, bulk: string): Promise<PartEvent[]> {
  return db.rows<PartEvent>(
    `SELECT e.id, e.number, e.type, e.internal, e.data FROM event e JOIN ticket t ON t.id = e.ticket_id
     WHERE t.number = $1 AND e.data->'bulk'->>'id' = $2 AND e.type <> 'ticket.undone' AND NOT ${undoneSql}
     ORDER BY e.number`,
    [number, bulk],
  )
}

/** What an account has last done to a ticket, since a moment and by itself, and has not undone. */
export async function eventsOfLast(
  db: Db,
  { number, account, since }: { number: string; account: string; since: Date },
): Promise<PartEvent[]> {
  return db.rows<PartEvent>(
    `SELECT e.id, e.number, e.type, e.internal, e.data FROM event e JOIN ticket t ON t.id = e.ticket_id
     WHERE t.number = $1 AND e.by_account = $2::uuid AND e.type NOT IN ('ticket.undone', 'ticket.breached')
       AND e.number >= (SELECT max(e.number) FROM event e
         WHERE e.ticket_id = t.id AND e.by_account = $2::uuid AND e.data ? 'was' AND NOT e.data ? 'bulk'
           AND e.logged_at > $3 AND NOT ${undoneSql})
     ORDER BY e.number`,
    [number, account, since],
  )
}

/** What was written of a ticket after an event, but for what was undone, and the undoing. */
export async function eventsSince(
  db: Db,
  ticketId: string,
  number: number,
): Promise<{ type: EventType; byRole: string }[]> {
  return db.rows(
    `SELECT e.type, e.by_role AS "byRole" FROM event e
     WHERE e.ticket_id = $1::uuid AND e.number > $2::int AND e.type <> 'ticket.undone' AND NOT ${undoneSql}
     ORDER BY e.number LIMIT 200`,
    [ticketId, number],
  )
}

/** What was not yet told outside of some events is not told any more. */
export async function withholdTelling(db: Db, eventIds: readonly string[], now: number): Promise<void> {
  await db.rows(
    `UPDATE outbox SET delivered_at = $2::timestamptz WHERE event_id = ANY($1::uuid[]) AND delivered_at IS NULL
     RETURNING 1 AS withheld`,
    [eventIds, new Date(now)],
  )
}

/** The events that a ticket's clock is folded from, in the order in which they were written. */
export async function clockEventsOf(db: Db, ticketId: string): Promise<StoredEvent[]> {
  return db.rows<StoredEvent>(
    `SELECT id, type, at, data FROM event WHERE ticket_id = $1::uuid AND type = ANY($2::text[]) ORDER BY number`,
    [ticketId, clockEventTypes],
  )
}

/** Writes a change of the version that was checked; false: somebody else was faster. */
export async function saveTicket(db: Db, ticket: StoredTicket, changes: TicketChanges): Promise<boolean> {
  const { count } = await db.orm.ticket.updateMany({
    where: { id: ticket.id, version: ticket.version },
    data: { ...changes, version: ticket.version + 1 },
  })
  return count === 1
}
