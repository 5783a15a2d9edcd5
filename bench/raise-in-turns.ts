import { randomUUIDv7 } from 'node:crypto'
import pg from 'pg'
import { openDatabase, sessionOptions } from '../apps/api/src/db/client.ts'
import { insertTicketValues } from '../apps/api/src/tickets/insert-ticket.ts'
import { newTrackingCode } from '../apps/api/src/tickets/tracking-code.ts'
import { actorOf, raisedTicket } from './raised.ts'

const turns = 10
const atOnce = 200

/** How long a ticket takes to be written by either statement, each in a transaction of its own, by turns; milliseconds. */
export async function raisingInTurns(
  url: string,
  statements: { of: string; floor: string },
): Promise<{ of: number; floor: number }> {
  const database = openDatabase(url, { connections: 2 })
  const pool = new pg.Pool({ connectionString: url, max: 1, options: sessionOptions })
  try {
    const raised = await raisedTicket(database.reading(null), await actorOf(database, 'officer'))
    const write = async (name: 'of' | 'floor') => {
      const from = performance.now()
      for (let count = 0; count < atOnce; count += 1) {
        const ticket = { ...raised.ticket, id: randomUUIDv7(), trackingCode: newTrackingCode() }
        await pool.query({ name, text: statements[name], values: insertTicketValues(ticket, raised.events) })
      }
      return (performance.now() - from) / atOnce
    }
    const took = { of: 0, floor: 0 }
    await write('of')
    await write('floor')
    for (let turn = 0; turn < turns; turn += 1) {
      took.of += (await write('of')) / turns
      took.floor += (await write('floor')) / turns
    }
    return took
  } finally {
    await pool.end()
    await database.close()
  }
}
