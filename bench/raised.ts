import { randomUUIDv7 } from 'node:crypto'
import type { Actor } from '../apps/api/src/auth/actor.ts'
import { findActor } from '../apps/api/src/auth/actor-reads.ts'
import { calendarInForce } from '../apps/api/src/calendar/calendar-reads.ts'
import { findService } from '../apps/api/src/charter/charter-reads.ts'
import type { Database, Db } from '../apps/api/src/db/client.ts'
import { findInstitution } from '../apps/api/src/institutions/institution-reads.ts'
import { newTicket } from '../apps/api/src/tickets/new-ticket.ts'
import { newTrackingCode } from '../apps/api/src/tickets/tracking-code.ts'
import { promiseTerms } from '../packages/clock/src/sla/promise-terms.ts'
import { raisedDraft } from './draft.ts'

/** An actor of a session that the desk's own load has opened before. */
export async function actorOf(database: Database, login: string): Promise<Actor> {
  const found = await database.pool.query(
    'SELECT s.id, s.account_id FROM session s JOIN account a ON a.id = s.account_id WHERE a.login = $1 ORDER BY s.id DESC LIMIT 1',
    [login],
  )
  const session = { id: found.rows[0].id, accountId: found.rows[0].account_id }
  const actor = await findActor(database.reading(null), session, Date.now())
  if (!actor) throw new Error(`${login} has no session`)
  return actor
}

/** The rows of a ticket that an actor is about to raise. */
export async function raisedTicket(reading: Db, actor: Actor) {
  const now = Date.now()
  const service = await findService(reading, actor.office.id, raisedDraft.service, now)
  const institution = actor.institution && (await findInstitution(reading, actor, actor.institution.id))
  if (!service) throw new Error('the charter has no such service')
  const { calendar, knownAt } = await calendarInForce(reading, actor.office.id)
  const made = newTicket({
    id: randomUUIDv7(),
    trackingCode: newTrackingCode(),
    ask: raisedDraft,
    actor,
    office: actor.office,
    service,
    institution,
    unionId: null,
    promise: promiseTerms(service.promise),
    calendar,
    calendarAsOf: knownAt,
    receivedAt: now,
    now,
  })
  if (!made.ok) throw new Error('the calendar has no office time')
  return made
}
