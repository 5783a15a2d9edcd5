import { randomUUIDv7 } from 'node:crypto'
import { TicketListQuery } from '@sheba/contract/ticket-lists'
import Fastify from 'fastify'
import pg from 'pg'
import type { Actor } from '../apps/api/src/auth/actor.ts'
import { actorSql, findActor } from '../apps/api/src/auth/actor-reads.ts'
import { calendarInForce } from '../apps/api/src/calendar/calendar-reads.ts'
import { findService } from '../apps/api/src/charter/charter-reads.ts'
import { openDatabase, sessionOptions } from '../apps/api/src/db/client.ts'
import { claimSql } from '../apps/api/src/http/idempotency.ts'
import { findInstitution } from '../apps/api/src/institutions/institution-reads.ts'
import { insertTicketSql, insertTicketValues } from '../apps/api/src/tickets/insert-ticket.ts'
import { ticketListSql } from '../apps/api/src/tickets/list-tickets.ts'
import { newTicket } from '../apps/api/src/tickets/new-ticket.ts'
import { newTrackingCode } from '../apps/api/src/tickets/tracking-code.ts'
import { promiseTerms } from '../packages/clock/src/sla/promise-terms.ts'
import { raisedDraft } from './draft.ts'

// The floor: a bare Fastify with `pg`, which sends the very statements of the desk and returns their columns,
// without tokens, validation or views. What the desk takes longer than this is what its care costs.

const url = process.env.DATABASE_URL ?? ''
// Prepared as the desk prepares: a statement keeps its plan.
const pool = new pg.Pool({ connectionString: url, max: 12, options: sessionOptions })
const database = openDatabase(url, { connections: 2 })
const reading = database.reading(null)

const officer = await actorOf('officer')
const asker = await actorOf('institution')
const raised = await raisedTicket(asker)

const app = Fastify()
app.get('/health/ready', async () => 'ready')

app.get('/queue', async () => {
  await pool.query({
    name: 'actor',
    text: actorSql,
    values: [officer.sessionId, officer.accountId, new Date()],
  })
  const { sql, values } = ticketListSql(
    officer,
    TicketListQuery.parse({ view: 'open', limit: '50' }),
    Date.now(),
  )
  return (await pool.query({ name: 'queue', text: sql, values })).rows
})

app.post('/raise', async () => {
  await pool.query({ name: 'actor', text: actorSql, values: [asker.sessionId, asker.accountId, new Date()] })
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const claim = [asker.accountId, 'floor', randomUUIDv7(), 'hash', new Date()]
    await client.query({ name: 'claim', text: claimSql, values: claim })
    const ticket = { ...raised.ticket, id: randomUUIDv7(), trackingCode: newTrackingCode() }
    const written = await client.query({
      name: 'ticket',
      text: insertTicketSql,
      values: insertTicketValues(ticket, raised.events),
    })
    await client.query('COMMIT')
    return { ...ticket, ...written.rows[0] }
  } finally {
    client.release()
  }
})

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
process.once('SIGTERM', () => process.exit(0))

/** An actor of a session that the desk's own load has opened before. */
async function actorOf(login: string): Promise<Actor> {
  const found = await pool.query(
    'SELECT s.id, s.account_id FROM session s JOIN account a ON a.id = s.account_id WHERE a.login = $1 ORDER BY s.id DESC LIMIT 1',
    [login],
  )
  const session = { id: found.rows[0].id, accountId: found.rows[0].account_id }
  const actor = await findActor(reading, session, Date.now())
  if (!actor) throw new Error(`${login} has no session`)
  return actor
}

async function raisedTicket(actor: Actor) {
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
