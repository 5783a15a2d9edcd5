import { beforeAll, describe, expect, test } from 'vitest'
import { testDesk } from '../../../apps/api/src/testing/test-desk.ts'
import { watchTickets } from '../../../apps/api/src/tickets/watch-tickets.ts'
import { promiseTerms } from '../../../packages/clock/src/sla/promise-terms.ts'
import { statuses } from '../../../packages/contract/src/words.ts'
import { demoStories } from './demo-stories.ts'
import { readDemoWorld } from './demo-world.ts'
import { playOverHttp } from './play-over-http.fixture.ts'
import { playStories } from './play-stories.ts'
import { seedDemo } from './seed-demo.ts'
import { writePlayed } from './write-played.ts'

const now = Date.parse('2026-11-24T11:40:00+06:00')
const desk = await testDesk({ now })
const rows = <Row = Record<string, unknown>>(sql: string) => desk.database.reading(null).rows<Row>(sql, [])

async function written() {
  return {
    tickets: await rows(
      "SELECT to_jsonb(t) - ARRAY['id', 'tracking_code'] AS row FROM ticket t ORDER BY number",
    ),
    events: await rows(
      `SELECT to_jsonb(e) - ARRAY['id', 'ticket_id', 'transaction_id'] AS row, t.number AS ticket
       FROM event e JOIN ticket t ON t.id = e.ticket_id ORDER BY e.office_id, e.number`,
    ),
    search: await rows(
      "SELECT to_jsonb(s) - ARRAY['ticket_id'] AS row FROM ticket_search s JOIN ticket t ON t.id = s.ticket_id ORDER BY number",
    ),
    told: await rows(
      `SELECT e.office_id, e.number, o.created_at, o.next_attempt_at, o.attempts, o.last_error
       FROM outbox o JOIN event e ON e.id = o.event_id ORDER BY e.office_id, e.number`,
    ),
    counters: await rows('SELECT * FROM counter ORDER BY office_id, name'),
  }
}

/** The same database, so that what the tickets point at has the same ids. */
async function empty(): Promise<void> {
  await desk.database.pool.query('TRUNCATE ticket, counter CASCADE')
}

describe('what is written in bulk', () => {
  // Every sample, every recent one and a part of the year: as much as requests can play in a test's time.
  const counts = { LHG: 200, KAL: 110 }
  let world: Awaited<ReturnType<typeof readDemoWorld>>
  let asked: Awaited<ReturnType<typeof written>>
  let inBulk: Awaited<ReturnType<typeof written>>

  beforeAll(async () => {
    world = await readDemoWorld(desk.database.reading(null), now)
    const stories = demoStories(
      {
        now,
        calendarOf: world.calendar,
        promiseOf: (office, service) => promiseTerms(world.service(office, service).promise),
      },
      counts,
    )
    await playOverHttp(desk, stories, world)
    asked = await written()
    await empty()
    await desk.database.transaction(null, (db) => writePlayed(db, playStories(stories, world)))
    inBulk = await written()
  }, 180_000)

  test('is, ticket by ticket and column by column, what the requests of those people write', () => {
    expect(asked.tickets.length).toBeGreaterThan(counts.LHG + counts.KAL + 51)
    expect(inBulk.tickets).toEqual(asked.tickets)
    expect(inBulk.search).toEqual(asked.search)
    expect(inBulk.search).toHaveLength(inBulk.tickets.length)
  })

  test('and event by event, with the same numbers and the same words', () => {
    expect(new Set(asked.events.map(({ row }) => (row as { type: string }).type)).size).toBeGreaterThan(11)
    expect(inBulk.events).toEqual(asked.events)
    expect(inBulk.told).toEqual(asked.told)
  })

  test('and leaves the same serials, from which the next number follows', () => {
    expect(asked.counters.length).toBeGreaterThanOrEqual(6)
    expect(inBulk.counters).toEqual(asked.counters)
  })
})

describe('the demo of a fresh desk', () => {
  const said: string[] = []
  beforeAll(async () => {
    await empty()
    const from = performance.now()
    await seedDemo(desk.database, now, (line) => said.push(line))
    process.stdout.write(`The demo was written in ${Math.round(performance.now() - from)} ms\n`)
  }, 60_000)

  test('has about 1,500 tickets in every status, and says so', async () => {
    const [{ count } = { count: 0 }] = await rows<{ count: number }>('SELECT count(*)::int FROM ticket')
    expect(count).toBeGreaterThan(1400)
    expect(said).toEqual([`Demo: ${count} tickets, of the past year and of today`])
    const shown = await rows<{ status: string }>('SELECT DISTINCT status::text FROM ticket')
    expect(shown.map(({ status }) => status).toSorted()).toEqual(statuses.toSorted())
  })

  test('numbers its tickets without gaps in each office and year', async () => {
    const years = await rows<{ begins: string; count: number; last: string; serial: number }>(
      `SELECT left(number, 9) AS begins, count(*)::int, max(number) AS last, max(c.last) AS serial
       FROM ticket t JOIN counter c ON c.office_id = t.office_id AND c.name = 'tickets-' || substr(t.number, 5, 4)
       GROUP BY 1 ORDER BY 1`,
    )
    expect(years.map(({ begins }) => begins)).toEqual(['KAL-2025-', 'KAL-2026-', 'LHG-2025-', 'LHG-2026-'])
    for (const { begins, count, last, serial } of years) {
      expect(last).toBe(`${begins}${String(count).padStart(6, '0')}`)
      expect(serial).toBe(count)
    }
  })

  test('has told everything already: nothing waits to be sent', async () => {
    const waiting = await rows('SELECT 1 FROM outbox WHERE delivered_at IS NULL')
    expect(waiting).toEqual([])
  })

  test('stands as it would after years of watching: time has nothing to end or close', async () => {
    const failed = (error: unknown) => {
      throw error
    }
    const { pausesEnded, ticketsClosed } = await watchTickets(desk.database, now, failed)
    expect({ pausesEnded, ticketsClosed }).toEqual({ pausesEnded: 0, ticketsClosed: 0 })
  })

  test('each band and view has something in it for the officer of either office', async () => {
    desk.clock.now = now
    for (const as of ['officer', 'officer-kalia']) {
      const { body } = await desk.ask('GET', '/tickets/counts', { as })
      const { referred: _, ...views } = body.byView
      expect(
        Object.entries({ ...body.byBand, ...views }).filter(([, count]) => count === 0),
        as,
      ).toEqual([])
    }
  })

  test('is made once: what has tickets is left alone', async () => {
    const before = await written()
    await seedDemo(desk.database, now + 3_600_000, (line) => said.push(line))
    expect(await written()).toEqual(before)
    expect(said).toHaveLength(1)
  })
})
