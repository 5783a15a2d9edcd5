import type { Ticket } from '@sheba/contract/tickets'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { eventsOf } from '../testing/events-of.ts'
import { raise } from '../testing/raise.ts'
import { changed } from '../testing/send-change.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'
import { watchTickets } from '../tickets/watch-tickets.ts'
import { became, bulkDesk, english } from './bulk-desk.fixture.ts'

const desk = await testDesk()
const { orm } = desk.database.reading(null)
const { done, undo, look, work } = bulkDesk(desk)
const hour = 3_600_000
const at = (local: string) => {
  desk.clock.now = Date.parse(`${local}:00+06:00`)
}
const pause = { kind: 'pause', reason: 'siteClosed', message: 'দরজা বন্ধ।', expectedOn: '2026-11-26' }
const resolve = { kind: 'resolve', outcome: 'solved', text: 'চালু হয়েছে।' }
const assign = { kind: 'assign', officerId: '' }

/** All that must be as it was: the version alone goes on. */
const bare = ({ version: _, ...ticket }: Ticket) => ticket
const wroteSoFar = () =>
  watchTickets(desk.database, desk.clock.now, (error) => {
    throw error
  })

beforeAll(async () => {
  assign.officerId = (await orm.officer.findFirstOrThrow({ where: { account: { login: 'officer2' } } })).id
})

beforeEach(() => {
  desk.clock.now = sundayMorning
})

test.each([
  ['assign', () => assign],
  ['reclassify', () => ({ kind: 'reclassify', service: 'field-ict-support' })],
  ['start', () => ({ kind: 'start' })],
  ['pause', () => pause],
  ['resolve', () => resolve],
  ['cancel', () => ({ kind: 'cancel', reason: 'ভুল করে করা।' })],
  ['reply', () => ({ kind: 'reply', text: 'দেখছি।' })],
  ['note', () => ({ kind: 'reply', text: 'চাবি দপ্তরির কাছে।', internal: true })],
])('%s: undone, each ticket is what it was, also when its clock is folded anew', async (_, action) => {
  const tickets = [await raise(desk), await raise(desk)]
  const before = await Promise.all(tickets.map((one) => look(one)))
  const { bulk } = await done(tickets, action())
  expect((await look(tickets[0] as Ticket)).version).toBeGreaterThan(1)
  const result = await undo(bulk)
  expect(became(result)).toEqual([
    ['undone', null],
    ['undone', null],
  ])
  expect(result.bulk).toMatchObject({ state: 'undone', counts: { undone: 2 }, can: { undo: false } })
  for (const ticket of before) {
    expect(bare(await look(ticket))).toEqual(bare(ticket))
    expect(await eventsOf(desk, ticket, 'ticket.undone')).toHaveLength(1)
  }
  // Another change folds the clock from the events alone.
  desk.clock.now += hour
  const again = await changed(desk, await look(tickets[0] as Ticket), 'POST', '/pause', 'officer', {
    reason: 'siteClosed',
    message: 'দরজা বন্ধ।',
    expectedOn: '2026-11-22',
  })
  expect(again.clock.pausedMinutes).toBe(0)
  expect(again.clock.dueAt).toBe(before[0]?.clock.dueAt)
})

test('a pause that is undone has given no time, and ending one that is undone goes on with it', async () => {
  const ticket = await raise(desk)
  const { bulk } = await done([ticket], pause)
  at('2026-11-22T15:00')
  await undo(bulk)
  expect((await look(ticket)).clock).toMatchObject({
    state: 'running',
    dueAt: ticket.clock.dueAt,
    pausedMinutes: 0,
  })

  const paused = await changed(desk, await look(ticket), 'POST', '/pause', 'officer', {
    reason: 'siteClosed',
    message: 'দরজা বন্ধ।',
    expectedOn: '2026-11-26',
  })
  at('2026-11-22T16:00')
  const resumed = await done([paused], { kind: 'resume' })
  at('2026-11-22T16:30')
  await undo(resumed.bulk)
  expect(await look(ticket)).toMatchObject({
    status: 'waiting',
    pause: { since: paused.pause?.since, message: 'দরজা বন্ধ।' },
    clock: { state: 'paused' },
  })
})

test('a resolution of what was waiting is undone to waiting', async () => {
  const ticket = await raise(desk)
  const { kind: _, ...asked } = pause
  const paused = await changed(desk, ticket, 'POST', '/pause', 'officer', asked)
  const { bulk } = await done([ticket], resolve)
  await undo(bulk)
  expect(bare(await look(ticket))).toEqual(bare(paused))
})

test('undoing makes no breach: what would be past due by now is left, with the reason', async () => {
  at('2026-11-29T16:00')
  const ticket = await raise(desk, { service: 'call-centre-service' })
  const stopped = await done([ticket], resolve)
  at('2026-11-29T16:30')
  const result = await undo(stopped.bulk)
  expect(result.items).toMatchObject([{ state: 'left', code: 'illegal-move', status: 'resolved' }])
  expect(result.items[0]?.detail).toMatch(/would have made a breach/)
  expect((await look(ticket)).clock.breachedAt).toBeNull()
})

test('a breach stays: assignment is undone around it, a shorter promise that was broken is not', async () => {
  at('2026-11-29T10:00')
  const call = await raise(desk, { service: 'call-centre-service' })
  const assigned = await done([call], assign)
  at('2026-11-29T11:00')
  await wroteSoFar()
  await undo(assigned.bulk)
  const breached = await look(call)
  expect(breached).toMatchObject({ status: 'new', assignee: null })
  expect(breached.clock.breachedAt).toBe(call.clock.dueAt)

  at('2026-11-29T10:00')
  const ticket = await raise(desk)
  const shorter = await done([ticket], { kind: 'reclassify', service: 'call-centre-service' })
  at('2026-11-30T09:00')
  await wroteSoFar()
  const broken = await look(ticket)
  expect(broken.clock.breachedAt).not.toBeNull()
  const result = await undo(shorter.bulk)
  expect(result.items).toMatchObject([{ state: 'left', code: 'illegal-move' }])
  expect(result.items[0]?.detail).toMatch(/never disappears/)
  expect((await look(ticket)).service.slug).toBe('call-centre-service')
})

test('what anybody has changed since is left, and named; the rest is put back', async () => {
  const [touched, rest] = [await raise(desk), await raise(desk)]
  const { bulk } = await done([touched, rest], assign)
  await desk.ask('POST', `/tickets/${touched.number}/replies`, {
    as: 'officer2',
    body: { text: 'শুরু করেছি।' },
  })
  const result = await undo(bulk)
  expect(became(result)).toEqual([
    ['left', 'changed-meanwhile'],
    ['undone', null],
  ])
  expect(result.bulk.counts).toMatchObject({ undone: 1, left: 1 })
  expect((await look(touched)).assignee?.id).toBe(assign.officerId)
  // Asked again, it answers the same and does nothing.
  expect((await undo(bulk)).bulk.counts).toEqual(result.bulk.counts)
})

test('after a day it is too late', async () => {
  const { bulk } = await done([await raise(desk)], pause)
  desk.clock.now += 24 * hour
  const answer = await desk.ask('POST', `/tickets/bulk/${bulk.id}/undo`, { as: 'officer' })
  expect(answer.status).toBe(409)
  const read = await desk.ask('GET', `/tickets/bulk/${bulk.id}`, { as: 'officer' })
  expect(read.body.can.undo).toBe(false)
})

test('one bulk after another is undone from the last', async () => {
  const ticket = await look(await raise(desk))
  const first = await done([ticket], assign)
  const second = await done([ticket], { kind: 'assign', officerId: null })
  await undo(second.bulk)
  await undo(first.bulk)
  expect(bare(await look(ticket))).toEqual(bare(ticket))
})

test('merging is undone on both sides, as many as were merged', async () => {
  const first = await raise(desk)
  desk.clock.now += hour
  const [second, survivor] = [await raise(desk), await raise(desk)]
  const before = [await look(survivor), await look(first)]
  const { bulk } = await done([first, second], { kind: 'merge', into: survivor.number })
  expect((await look(survivor)).receivedAt).toBe(first.receivedAt)
  expect(became(await undo(bulk))).toEqual([
    ['undone', null],
    ['undone', null],
  ])
  expect([await look(survivor), await look(first)].map(bare)).toEqual(before.map(bare))
  expect(await look(second)).toMatchObject({ status: 'new', mergedInto: null, linked: [] })
})

test('what was said is withdrawn: the office still reads it, the requester does not', async () => {
  const ticket = await raise(desk)
  const { bulk } = await done([ticket], { kind: 'reply', text: 'ভুল উত্তর' }, { notify: true })
  await undo(bulk)
  const replied = async (as: string) =>
    (await desk.ask('GET', `/tickets/${ticket.number}/events`, { as, headers: english })).body.items.find(
      ({ type }: { type: string }) => type === 'ticket.replied',
    )
  expect(await replied('officer')).toMatchObject({ withdrawn: true, text: 'ভুল উত্তর' })
  expect(await replied('institution')).toMatchObject({ withdrawn: true })
  expect(await replied('institution')).not.toHaveProperty('text')
  const waiting = { event: { ticket: { number: ticket.number }, type: 'ticket.replied' }, deliveredAt: null }
  expect(await orm.outbox.count({ where: waiting })).toBe(0)
})

test('a long one is undone in the background', async () => {
  const tickets = []
  for (let count = 0; count < 51; count++) tickets.push(await raise(desk))
  const { bulk } = await done(tickets, { kind: 'start' })
  await work()
  expect((await undo(bulk)).bulk).toMatchObject({ state: 'undoing', counts: { done: 51 } })
  await Promise.all([work(), work()])
  const after = (await desk.ask('GET', `/tickets/bulk/${bulk.id}`, { as: 'officer' })).body
  expect(after).toMatchObject({ state: 'undone', counts: { undone: 51 } })
})
