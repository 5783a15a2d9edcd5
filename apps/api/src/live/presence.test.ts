import type { PresenceNews, Present, TicketNews } from '@sheba/contract/live'
import { afterAll, afterEach, expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { openDatabase } from '../db/client.ts'
import { raise } from '../testing/raise.ts'
import { testDesk } from '../testing/test-desk.ts'
import { presenceMs } from './presence-store.ts'
import { addressOf, openReader, type Reader } from './stream.fixture.ts'

const desk = await testDesk()
const other = openDatabase(desk.database.url, { connections: 4 })
const there = await buildApp({ ...desk.deps, database: other })
await there.listen({ port: 0, host: '127.0.0.1' })
afterAll(async () => {
  await there.close()
  await other.close()
})

const readers: Reader[] = []
afterEach(() => {
  for (const reader of readers.splice(0)) reader.drop()
})

async function reader(as: string) {
  const opened = await openReader(addressOf(there), await desk.token(as))
  readers.push(opened)
  await opened.caughtUp
  return opened
}
const say = (number: string, doing: string, as = 'officer') =>
  desk.ask('PUT', `/tickets/${number}/presence`, { as, body: { doing } })
const leave = (number: string, as = 'officer') => desk.ask('DELETE', `/tickets/${number}/presence`, { as })
const at = (number: string, names: string) => (news: PresenceNews) =>
  news.ticket === number && namesOf(news.present) === names
const namesOf = (present: Present[]) => present.map(({ name, doing }) => `${name.en} ${doing}`).join()
const nameOf = async (as: string) => (await desk.ask('GET', '/me', { as })).body.name.en

test('who looks, writes and leaves is told to the others of the office, at another server too', async () => {
  const { number } = await raise(desk)
  const watching = await reader('officer2')
  const officer = await nameOf('officer')
  expect((await say(number, 'looking')).body).toEqual({ present: [] })
  await watching.next('presence', at(number, `${officer} looking`))
  await say(number, 'writing')
  await watching.next('presence', at(number, `${officer} writing`))
  const answer = await say(number, 'looking', 'officer2')
  expect(answer.body.present).toMatchObject([{ doing: 'writing', you: false }])
  await leave(number)
  await watching.next('presence', at(number, ''))
  await leave(number, 'officer2')
})

test('it is no event of the ticket, and changes no version', async () => {
  const ticket = await raise(desk)
  await say(ticket.number, 'writing')
  const now = await desk.ask('GET', `/tickets/${ticket.number}`, { as: 'officer' })
  expect(now.body.version).toBe(ticket.version)
  const events = await desk.ask('GET', `/tickets/${ticket.number}/events`, { as: 'officer' })
  expect(events.body.items).toHaveLength(1)
})

test('what is not said again is over', async () => {
  const { number } = await raise(desk)
  await say(number, 'looking')
  desk.clock.now += presenceMs - 1
  expect((await say(number, 'looking', 'supervisor')).body.present).toHaveLength(1)
  desk.clock.now += 1
  expect((await say(number, 'looking', 'supervisor')).body.present).toEqual([])
})

test('one account in two places is two people; in one place it is oneself', async () => {
  const { number } = await raise(desk)
  await say(number, 'looking')
  desk.forget('officer')
  expect((await say(number, 'looking')).body.present).toMatchObject([{ you: true, doing: 'looking' }])
  expect((await say(number, 'looking', 'officer2')).body.present).toHaveLength(1)
})

test('who signed out is at no ticket', async () => {
  const { number } = await raise(desk)
  await say(number, 'looking', 'officer2')
  await desk.ask('DELETE', '/sessions/current', { as: 'officer2' })
  desk.forget('officer2')
  expect((await say(number, 'looking')).body.present).toEqual([])
})

test('neither another office nor a requester hears of it', async () => {
  const { number } = await raise(desk)
  const [requester, kalia] = [await reader('institution'), await reader('officer-kalia')]
  const hears = await reader('supervisor')
  await say(number, 'writing')
  await hears.next('presence', (news: PresenceNews) => news.ticket === number)
  // What came after it has come to them: so it has not.
  const [ours, theirs] = [await raise(desk), await raise(desk, { as: 'institution-kalia' })]
  await requester.next('ticket', (news: TicketNews) => news.ticket === ours.number)
  await kalia.next('ticket', (news: TicketNews) => news.ticket === theirs.number)
  for (const { told } of [requester, kalia]) {
    expect(told.filter(({ event }) => event === 'presence')).toEqual([])
  }
})

test('what one can do at a ticket is looking and writing', async () => {
  const { number } = await raise(desk)
  const answer = await say(number, 'sleeping')
  expect(answer.status).toBe(400)
  expect(answer.body.errors[0].pointer).toBe('#/doing')
  expect((await say('LHG-2026-999999', 'looking')).status).toBe(404)
})
