import type { TicketNews } from '@sheba/contract/live'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { openDatabase } from '../db/client.ts'
import { recordEvents } from '../outbox/record-events.ts'
import { raise } from '../testing/raise.ts'
import { testDesk } from '../testing/test-desk.ts'
import { mostEvents } from './news-reads.ts'
import { addressOf, openReader, type Reader } from './stream.fixture.ts'

// Two servers on one database, each with its own connections, both listening.
const desk = await testDesk()
const other = openDatabase(desk.database.url, { connections: 4 })
const apps = [desk.app, await buildApp({ ...desk.deps, database: other })]
for (const app of apps) await app.listen({ port: 0, host: '127.0.0.1' })
const [here, there] = apps as [FastifyInstance, FastifyInstance]
afterAll(async () => {
  await there.close()
  await other.close()
})

const readers: Reader[] = []
afterEach(() => {
  for (const reader of readers.splice(0)) reader.drop()
})

async function reader(
  as: string,
  { at = here, since }: { at?: FastifyInstance; since?: string | null } = {},
) {
  const opened = await openReader(addressOf(at), await desk.token(as), since ? { since } : {})
  readers.push(opened)
  await opened.caughtUp
  return opened
}
const of = (number: string) => (news: TicketNews) => news.ticket === number
const noted = (number: string) => (news: TicketNews) => news.type === 'ticket.noted' && news.ticket === number
const numbersOf = (one: Reader) =>
  one.told.filter(({ event }) => event === 'ticket').map(({ data }) => (data as TicketNews).ticket)
const reply = (number: string, as: string, body: object) =>
  desk.ask('POST', `/tickets/${number}/replies`, { as, body })

test('what one server commits is told by both, with the version it has led to', async () => {
  const both = [await reader('officer'), await reader('officer2', { at: there })]
  const ticket = await raise(desk)
  for (const one of both) {
    const { data, id } = await one.next('ticket', of(ticket.number))
    expect(data).toMatchObject({
      type: 'ticket.raised',
      ticket: ticket.number,
      version: ticket.version,
      internal: false,
      by: { role: 'institution' },
    })
    expect(id).toMatch(/^\d+:\d+:/)
  }
})

test('the stream is not kept back on its way, and is no page to keep', async () => {
  const answer = await fetch(`${addressOf(here)}/events`, {
    headers: { authorization: `Bearer ${await desk.token('officer')}`, 'accept-encoding': 'gzip, br' },
  })
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store, no-transform')
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
  await answer.body?.cancel()
})

test('an event that commits after a later one is not skipped', async () => {
  const [slow, quick] = [await raise(desk), await raise(desk, { as: 'institution-kalia' })]
  const watcher = await reader('hq')
  const rows = await desk.database.reading(null).orm.ticket.findMany({
    where: { number: { in: [slow.number, quick.number] } },
    select: { id: true, officeId: true, number: true },
  })
  const rowOf = (number: string) => rows.find((row) => row.number === number) ?? expect.fail()
  const note = (row: { id: string; officeId: string }) =>
    [
      { officeId: row.officeId, ticketId: row.id },
      [{ type: 'ticket.noted', at: desk.clock.now, by: null }],
    ] as const
  await desk.database.transaction(null, async (db) => {
    await recordEvents(db, ...note(rowOf(slow.number)), desk.clock.now)
    // Begun later and committed before: by now the reader has been told of it, and is past it.
    await desk.database.transaction(null, (later) =>
      recordEvents(later, ...note(rowOf(quick.number)), desk.clock.now),
    )
    await watcher.next('ticket', noted(quick.number))
  })
  await watcher.next('ticket', noted(slow.number))
  expect(numbersOf(watcher).filter((number) => number === slow.number)).toHaveLength(2)
})

test('who was away hears all of it and nothing twice, also from another server and what was under way', async () => {
  const [first, second] = [await raise(desk), await raise(desk)]
  const before = await reader('officer')
  const { id, officeId } = await desk.database
    .reading(null)
    .orm.ticket.findUniqueOrThrow({ where: { number: first.number } })
  const left = Promise.withResolvers<void>()
  const underWay = desk.database.transaction(null, async (db) => {
    // It has a number of its own before the reader goes, and events after.
    await db.rows('SELECT pg_current_xact_id()::text AS id', [])
    await reply(second.number, 'officer2', { text: 'জানা গেছে', internal: true })
    await before.next('ticket', noted(second.number))
    before.drop()
    left.resolve()
    await recordEvents(
      db,
      { officeId, ticketId: id },
      [{ type: 'ticket.noted', at: desk.clock.now, by: null }],
      desk.clock.now,
    )
  })
  await left.promise
  const third = await raise(desk)
  await underWay
  const after = await reader('officer', { at: there, since: before.lastId() })
  expect(numbersOf(after).toSorted()).toEqual([first.number, third.number].toSorted())
})

test('who comes without an id hears the last half minute, and nothing older', async () => {
  const old = await raise(desk)
  desk.clock.now += 31_000
  const fresh = await raise(desk)
  const late = await reader('officer')
  expect(numbersOf(late)).toEqual([fresh.number])
  expect(numbersOf(late)).not.toContain(old.number)
})

test('each hears of what they may see, and of nothing else', async () => {
  desk.clock.now += 31_000
  const all = {
    institution: await reader('institution'),
    institution2: await reader('institution2'),
    'officer-kalia': await reader('officer-kalia', { at: there }),
    officer: await reader('officer'),
    supervisor: await reader('supervisor', { at: there }),
  }
  const ticket = await raise(desk)
  await reply(ticket.number, 'officer', { text: 'ভেতরের কথা', internal: true })
  await reply(ticket.number, 'officer', { text: 'আমরা আসছি' })
  const theirs = await raise(desk, { as: 'institution-kalia' })
  const others = await raise(desk, { as: 'institution2', service: 'field-ict-support' })
  const typed = (one: Reader) => one.told.map(({ data }) => (data as TicketNews | null)?.type)

  await all.supervisor.next('ticket', of(others.number))
  expect(new Set(numbersOf(all.supervisor))).toEqual(new Set([ticket.number, theirs.number, others.number]))
  await all.officer.next('ticket', of(others.number))
  expect(new Set(numbersOf(all.officer))).toEqual(new Set([ticket.number, others.number]))
  expect(typed(all.officer)).toContain('ticket.noted')
  await all['officer-kalia'].next('ticket', of(theirs.number))
  expect(numbersOf(all['officer-kalia'])).toEqual([theirs.number])
  await all.institution2.next('ticket', of(others.number))
  expect(numbersOf(all.institution2)).toEqual([others.number])
  await all.institution.next('ticket', ({ type }: TicketNews) => type === 'ticket.replied')
  expect(typed(all.institution)).not.toContain('ticket.noted')
  expect(new Set(numbersOf(all.institution))).toEqual(new Set([ticket.number]))
})

test('a listening line that drops is taken up again, and nothing is lost', async () => {
  const one = await reader('officer', { at: there })
  const cut = await desk.database.reading(null).rows(
    `SELECT pg_terminate_backend(pid) AS cut FROM pg_stat_activity
       WHERE datname = current_database() AND query LIKE 'LISTEN %'`,
    [],
  )
  expect(cut.length).toBeGreaterThan(0)
  const ticket = await raise(desk)
  await one.next('ticket', of(ticket.number))
})

test('after more than can be told one by one, what is shown is to be read anew', async () => {
  const before = await reader('officer')
  before.drop()
  const ticket = await raise(desk)
  const { id, officeId } = await desk.database
    .reading(null)
    .orm.ticket.findUniqueOrThrow({ where: { number: ticket.number } })
  const many = Array.from({ length: mostEvents }, () => ({
    type: 'ticket.noted' as const,
    at: desk.clock.now,
    by: null,
    internal: true,
  }))
  await desk.database.transaction(null, (db) =>
    recordEvents(db, { officeId, ticketId: id }, many, desk.clock.now),
  )
  const after = await reader('officer', { since: before.lastId() })
  expect(after.told.filter(({ event }) => event !== null).map(({ event }) => event)).toEqual(['renew'])
})

test('an id of another database is answered by reading anew, and the stream goes on', async () => {
  const one = await reader('officer', { since: '900000000000:900000000001:900000000000' })
  await one.next('renew')
  const ticket = await raise(desk)
  await one.next('ticket', of(ticket.number))
})

test.each(['nowhere', '1', '5:4:', '1:9:3,2', '0:0:', '7:9:1'])('"%s" is no id of a stream', async (id) => {
  const answer = await desk.ask('GET', '/events', { as: 'officer', headers: { 'last-event-id': id } })
  expect(answer.status).toBe(400)
  expect(answer.body.errors[0].pointer).toBe('Last-Event-ID')
})

test('an account has so many streams and no more', async () => {
  const opened = await Promise.all(Array.from({ length: 40 }, () => reader('udc')))
  const answer = await desk.ask('GET', '/events', { as: 'udc' })
  expect(answer.status).toBe(429)
  expect(answer.headers['retry-after']).toBe('60')
  opened[0]?.drop()
  // The server hears a moment later that the reader has gone.
  await expect.poll(() => reader('udc').then(() => 'open', String)).toBe('open')
})

test('a server that is told to stop ends its streams and waits for none', async () => {
  const short = openDatabase(desk.database.url, { connections: 2 })
  const app = await buildApp({ ...desk.deps, database: short })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const one = await reader('officer', { at: app })
  await app.close()
  await one.ended
  await short.close()
  // It goes on at another server from where it was.
  const ticket = await raise(desk)
  const again = await reader('officer', { since: one.lastId() })
  await again.next('ticket', of(ticket.number))
})
