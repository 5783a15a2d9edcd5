import { randomUUIDv7 } from 'node:crypto'
import { TicketListQuery } from '@sheba/contract/ticket-lists'
import Fastify from 'fastify'
import pg from 'pg'
import { actorSql } from '../apps/api/src/auth/actor-reads.ts'
import { openDatabase, sessionOptions } from '../apps/api/src/db/client.ts'
import { claimSql } from '../apps/api/src/http/idempotency.ts'
import { insertTicketSql, insertTicketValues } from '../apps/api/src/tickets/insert-ticket.ts'
import { ticketListSql } from '../apps/api/src/tickets/list-tickets.ts'
import { newTrackingCode } from '../apps/api/src/tickets/tracking-code.ts'
import { actorOf, raisedTicket } from './raised.ts'

// The floor: a bare Fastify with `pg`, which sends the very statements of the desk and returns their columns,
// without tokens, validation or views. What the desk takes longer than this is what its care costs.

const url = process.env.DATABASE_URL ?? ''
// Prepared as the desk prepares: a statement keeps its plan.
const pool = new pg.Pool({ connectionString: url, max: 12, options: sessionOptions })
const database = openDatabase(url, { connections: 2 })
const reading = database.reading(null)

const officer = await actorOf(database, 'officer')
const asker = await actorOf(database, 'institution')
const raised = await raisedTicket(reading, asker)

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
