import type { Ticket } from '@sheba/contract/tickets'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { eventsOf } from '../testing/events-of.ts'
import { raise } from '../testing/raise.ts'
import { changed } from '../testing/send-change.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const { orm } = desk.database.reading(null)
const english = { 'accept-language': 'en' }
const hour = 3_600_000
let colleague = ''

beforeAll(async () => {
  colleague = (await orm.officer.findFirstOrThrow({ where: { account: { login: 'officer2' } } })).id
})

beforeEach(() => {
  desk.clock.now = sundayMorning
})

const look = async ({ number }: Pick<Ticket, 'number'>, as = 'officer') =>
  (await desk.ask('GET', `/tickets/${number}`, { as })).body as Ticket
const undo = ({ number, version }: Ticket, as = 'officer') =>
  desk.ask('POST', `/tickets/${number}/undo`, {
    as,
    headers: { ...english, 'if-match': `"${version}"` },
  })
/** All that must be as it was: the version alone goes on. */
const bare = ({ version: _, ...ticket }: Ticket) => ticket

const paused = { reason: 'siteClosed', message: 'দরজা বন্ধ।', expectedOn: '2026-11-26' }

test.each<[string, (ticket: Ticket) => Promise<Ticket>]>([
  ['assigning', (one) => changed(desk, one, 'PUT', '/assignment', 'officer', { officerId: colleague })],
  ['starting', (one) => changed(desk, one, 'PATCH', '', 'officer', { status: 'inProgress' })],
  ['another service', (one) => changed(desk, one, 'PATCH', '', 'officer', { service: 'field-ict-support' })],
  ['a pause', (one) => changed(desk, one, 'POST', '/pause', 'officer', paused)],
  [
    'a resolution',
    (one) => changed(desk, one, 'POST', '/resolution', 'officer', { outcome: 'solved', text: 'চালু।' }),
  ],
  ['cancelling', (one) => changed(desk, one, 'POST', '/cancellation', 'officer', { reason: 'ভুল।' })],
  ['a reply', (one) => changed(desk, one, 'POST', '/replies', 'officer', { text: 'দেখছি।' })],
])('%s is taken back: the ticket is what it was', async (_, act) => {
  const ticket = await raise(desk)
  const before = await look(ticket)
  const after = await act(ticket)
  const answer = await undo(after)
  expect(answer.status).toBe(200)
  expect(bare(answer.body)).toEqual(bare(before))
  expect(answer.headers.etag).toBe(`"${answer.body.version}"`)
  expect(await eventsOf(desk, ticket, 'ticket.undone')).toHaveLength(1)
})

test('one after another, from the last, and no further than what one has done', async () => {
  const ticket = await raise(desk)
  const before = await look(ticket)
  const started = await changed(desk, ticket, 'PATCH', '', 'officer', { status: 'inProgress' })
  const halted = await changed(desk, started, 'POST', '/pause', 'officer', paused)
  const first = (await undo(halted)).body
  expect(bare(first)).toEqual(bare(started))
  const second = (await undo(first)).body
  expect(bare(second)).toEqual(bare(before))
  const third = await undo(second)
  expect(third.status).toBe(409)
  expect(third.body.detail).toMatch(/nothing of yours/)
})

test('what was not told yet is not told any more, and the requester no longer reads it', async () => {
  const ticket = await raise(desk)
  const after = await changed(desk, ticket, 'POST', '/replies', 'officer', { text: 'ভুল উত্তর' })
  await undo(after)
  const waiting = { event: { ticket: { number: ticket.number }, type: 'ticket.replied' }, deliveredAt: null }
  expect(await orm.outbox.count({ where: waiting })).toBe(0)
  const read = await desk.ask('GET', `/tickets/${ticket.number}/events`, { as: 'institution' })
  expect(JSON.stringify(read.body)).not.toContain('ভুল উত্তর')
})

test('what somebody else has done since stays, and what was done together with others goes its own way', async () => {
  const ticket = await raise(desk)
  const mine = await changed(desk, ticket, 'PATCH', '', 'officer', { status: 'inProgress' })
  await changed(desk, mine, 'POST', '/replies', 'officer2', { text: 'আমিও দেখছি।' })
  const stale = await undo(mine)
  expect(stale.status).toBe(412)
  const moved = await undo(await look(ticket))
  expect(moved.status).toBe(412)
  expect((await look(ticket)).status).toBe('inProgress')

  const other = await raise(desk)
  const items = [{ number: other.number }]
  await desk.ask('POST', '/tickets/bulk', { as: 'officer', body: { items, action: { kind: 'start' } } })
  expect((await undo(await look(other))).status).toBe(409)
})

test('refused: without a version, after a day, where it would make a breach, of another office', async () => {
  const ticket = await raise(desk, { service: 'call-centre-service' })
  const solved = { outcome: 'solved', text: 'বলা হয়েছে।' }
  const after = await changed(desk, ticket, 'POST', '/resolution', 'officer', solved)
  const bareCall = await desk.ask('POST', `/tickets/${ticket.number}/undo`, { as: 'officer' })
  expect(bareCall.status).toBe(428)
  expect((await undo(after, 'officer-kalia')).status).toBe(404)
  expect((await undo(after, 'institution')).status).toBe(403)
  desk.clock.now += 9 * hour
  const breaching = await undo(after)
  expect(breaching.status).toBe(409)
  expect(breaching.body.detail).toMatch(/would have made a breach/)
  desk.clock.now += 24 * hour
  expect((await undo(after)).body.detail).toMatch(/nothing of yours/)
})

test('a merge is taken back on both sides', async () => {
  const [first, survivor] = [await raise(desk), await raise(desk)]
  const before = [await look(first), await look(survivor)]
  const merged = await changed(desk, first, 'POST', '/merge', 'officer', { into: survivor.number })
  expect((await undo(merged)).status).toBe(200)
  expect([await look(first), await look(survivor)].map(bare)).toEqual(before.map(bare))
})
