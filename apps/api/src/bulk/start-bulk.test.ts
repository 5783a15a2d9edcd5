import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { eventsOf } from '../testing/events-of.ts'
import { raise } from '../testing/raise.ts'
import { changed } from '../testing/send-change.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'
import { became, bulkDesk, itemsOf } from './bulk-desk.fixture.ts'

const desk = await testDesk()
const { orm } = desk.database.reading(null)
const { start, done, look, work } = bulkDesk(desk)
const officer2 = { kind: 'assign', officerId: '' }
const resolve = { kind: 'resolve', outcome: 'solved', text: 'চালু হয়েছে।' }

beforeAll(async () => {
  officer2.officerId = (await orm.officer.findFirstOrThrow({ where: { account: { login: 'officer2' } } })).id
})

beforeEach(() => {
  desk.clock.now = sundayMorning
})

test('does to each what the single action does, with its event, and refuses one without stopping the others', async () => {
  const open = [await raise(desk), await raise(desk)]
  const stopped = await changed(desk, await raise(desk), 'POST', '/cancellation', 'officer', { reason: 'ভুল' })
  const [first, second] = open
  const result = await done([first, stopped, second] as never, officer2)
  expect(became(result)).toEqual([
    ['done', null],
    ['refused', 'illegal-move'],
    ['done', null],
  ])
  expect(result.bulk).toMatchObject({
    state: 'done',
    total: 3,
    counts: { waiting: 0, done: 2, refused: 1 },
    can: { undo: true },
  })
  for (const ticket of open) {
    expect(await look(ticket)).toMatchObject({ status: 'inProgress', assignee: { id: officer2.officerId } })
    expect(await eventsOf(desk, ticket, 'ticket.assigned')).toHaveLength(1)
  }
})

test('every kind of action goes its own way', async () => {
  const ticket = await raise(desk)
  const one = [ticket]
  const expectStatus = async (action: object, status: string) => {
    expect(became(await done(one, action))).toEqual([['done', null]])
    expect((await look(ticket)).status).toBe(status)
  }
  await expectStatus({ kind: 'start' }, 'inProgress')
  await expectStatus({ kind: 'reclassify', service: 'field-ict-support' }, 'inProgress')
  const pause = {
    kind: 'pause',
    reason: 'requesterMustAnswer',
    message: 'কোন কক্ষে?',
    expectedOn: '2026-11-24',
  }
  await expectStatus(pause, 'waiting')
  await expectStatus({ kind: 'resume' }, 'inProgress')
  await expectStatus({ kind: 'reply', text: 'দেখছি।' }, 'inProgress')
  await expectStatus(resolve, 'resolved')
  expect(became(await done(one, { kind: 'close' }))).toEqual([['refused', 'not-allowed']])
  expect(became(await done(one, { kind: 'close' }, { as: 'institution' }))).toEqual([['done', null]])
  const other = await raise(desk)
  const survivor = await raise(desk)
  expect(became(await done([other, survivor], { kind: 'merge', into: survivor.number }))).toEqual([
    ['done', null],
    ['refused', 'invalid-request'],
  ])
  expect((await look(other)).mergedInto).toBe(survivor.number)
  expect(became(await done([survivor], { kind: 'cancel', reason: 'আর লাগবে না।' }))).toEqual([['done', null]])
})

test('a version that is old is refused, and only that', async () => {
  const [seen, moved] = [await raise(desk), await raise(desk)]
  await changed(desk, moved, 'PATCH', '', 'officer2', { subject: 'অন্য বিষয়' })
  const items = [seen, moved].map(({ number, version }) => ({ number, version }))
  const result = (await start({ items, action: { kind: 'start' } })).body
  expect(became(result)).toEqual([
    ['done', null],
    ['refused', 'changed-meanwhile'],
  ])
})

test('what is not the asker’s is not there, whoever asks', async () => {
  const kalia = await raise(desk, { as: 'institution-kalia' })
  const result = await done([kalia, { number: 'LHG-2026-999999' }], resolve)
  expect(result.items).toMatchObject([
    { state: 'refused', code: 'not-found', subject: null, status: null, version: null },
    { state: 'refused', code: 'not-found' },
  ])
  expect((await look(kalia, 'officer-kalia')).status).toBe('new')
  const own = await raise(desk)
  expect(became(await done([own], officer2, { as: 'institution' }))).toEqual([['refused', 'not-allowed']])
  const { bulk } = await done([own], { kind: 'start' })
  for (const as of ['officer2', 'officer-kalia', 'hq']) {
    expect((await desk.ask('GET', `/tickets/bulk/${bulk.id}`, { as })).status).toBe(404)
    expect((await desk.ask('POST', `/tickets/bulk/${bulk.id}/undo`, { as })).status).toBe(404)
  }
})

test('nobody outside is told unless that is asked for', async () => {
  const waiting = async (number: string) =>
    orm.outbox.count({ where: { event: { ticket: { number }, type: 'ticket.resolved' } } })
  const [quiet, told] = [await raise(desk), await raise(desk)]
  await done([quiet], resolve)
  await done([told], resolve, { notify: true })
  expect([await waiting(quiet.number), await waiting(told.number)]).toEqual([0, 1])
})

test('a key gets the same bulk again, and with another body is refused', async () => {
  const ticket = await raise(desk)
  const key = randomUUID()
  const ask = { items: itemsOf([ticket]), action: { kind: 'reply', text: 'দেখছি।' }, key }
  const [first, again] = await Promise.all([start(ask), start(ask)])
  const third = await start(ask)
  expect(new Set([first, again, third].map(({ body }) => body.bulk.id)).size).toBe(1)
  expect(third.headers['idempotent-replay']).toBe('true')
  expect(await eventsOf(desk, ticket, 'ticket.replied')).toHaveLength(1)
  expect((await start({ ...ask, action: { kind: 'start' } })).status).toBe(422)
})

test('a filter means all that it leaves, as many as the preview found', async () => {
  desk.clock.now += 86_400_000
  const tickets = [await raise(desk), await raise(desk)]
  const filter = { from: '2026-11-23', to: '2026-11-23' }
  expect((await start({ filter, action: { kind: 'start' }, expected: 3 })).status).toBe(409)
  const result = (await start({ filter, action: { kind: 'start' }, expected: 2 })).body
  expect(result.items.map(({ number }: { number: string }) => number).sort()).toEqual(
    tickets.map(({ number }) => number).sort(),
  )
  const both = await start({ filter, items: itemsOf(tickets), action: { kind: 'start' } })
  const neither = await start({ action: { kind: 'start' } })
  expect([both.status, neither.status]).toEqual([400, 400])
})

test('more than fifty go on in the background, by any number of workers, each once', async () => {
  const tickets = []
  for (let count = 0; count < 51; count++) tickets.push(await raise(desk))
  const { bulk, items } = await done(tickets, { kind: 'reply', text: 'দেখছি।' })
  expect(bulk).toMatchObject({ state: 'working', counts: { waiting: 51 }, can: { undo: false } })
  expect(items).toHaveLength(51)
  expect((await desk.ask('POST', `/tickets/bulk/${bulk.id}/undo`, { as: 'officer' })).status).toBe(409)
  await Promise.all([work(), work(), work()])
  const after = (await desk.ask('GET', `/tickets/bulk/${bulk.id}`, { as: 'officer' })).body
  expect(after).toMatchObject({ state: 'done', counts: { waiting: 0, done: 51 } })
  const replies = await orm.event.count({
    where: { type: 'ticket.replied', ticket: { number: { in: tickets.map(({ number }) => number) } } },
  })
  expect(replies).toBe(51)
  const page = await desk.ask('GET', `/tickets/bulk/${bulk.id}/items?state=done&limit=50`, { as: 'officer' })
  const rest = await desk.ask(
    'GET',
    `/tickets/bulk/${bulk.id}/items?state=done&limit=50&cursor=${page.body.nextCursor}`,
    { as: 'officer' },
  )
  expect([page.body.items.length, rest.body.items.length, rest.body.nextCursor]).toEqual([50, 1, null])
})

test('who has lost the account meanwhile does nothing more', async () => {
  const tickets = []
  for (let count = 0; count < 51; count++) tickets.push(await raise(desk))
  const { bulk } = await done(tickets, { kind: 'start' }, { as: 'officer2' })
  await orm.account.update({ where: { login: 'officer2' }, data: { disabledAt: new Date(desk.clock.now) } })
  await work()
  await orm.account.update({ where: { login: 'officer2' }, data: { disabledAt: null } })
  const after = (await desk.ask('GET', `/tickets/bulk/${bulk.id}`, { as: 'officer2' })).body
  expect(after.counts).toMatchObject({ done: 0, refused: 51 })
})
