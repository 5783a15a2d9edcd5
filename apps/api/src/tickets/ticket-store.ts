import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Conditions } from '../db/conditions.ts'
import type { Prisma } from '../db/generated/client.ts'
import { clockEventTypes, type StoredEvent } from './clock-history.ts'
import { withinScope } from './ticket-scope.ts'

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

export async function linkTickets(db: Db, fromId: string, toId: string): Promise<void> {
  await db.rows(
    'INSERT INTO ticket_link (from_id, to_id) VALUES ($1::uuid, $2::uuid) ON CONFLICT DO NOTHING RETURNING from_id',
    [fromId, toId],
  )
}

/** The events that a ticket's clock is folded from, in the order in which they were written. */
export async function clockEventsOf(db: Db, ticketId: string): Promise<StoredEvent[]> {
  return db.rows<StoredEvent>(
    `SELECT type, at, data FROM event WHERE ticket_id = $1::uuid AND type = ANY($2::text[]) ORDER BY number`,
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
