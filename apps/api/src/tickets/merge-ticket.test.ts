import type { Ticket } from '@sheba/contract/tickets'
import { beforeEach, expect, test } from 'vitest'
import { eventsOf } from '../testing/events-of.ts'
import { raise } from '../testing/raise.ts'
import { changed, sendChange } from '../testing/send-change.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'
import { watchTickets } from './watch-tickets.ts'

const desk = await testDesk()
const dhaka = (local: string) => new Date(`${local}+06:00`).toISOString()
const at = (local: string) => {
  desk.clock.now = Date.parse(dhaka(local))
}
const look = async ({ number }: Ticket): Promise<Ticket> =>
  (await desk.ask('GET', `/tickets/${number}`, { as: 'supervisor' })).body
const merge = (ticket: Ticket, into: { number: string }, as = 'officer') =>
  sendChange(desk, ticket, 'POST', '/merge', as, { into: into.number })

beforeEach(() => {
  desk.clock.now = sundayMorning
})

test('the one that stays takes over the clock of the one received first, and folds again from its events', async () => {
  const first = await raise(desk)
  at('2026-11-22T14:00:00')
  const second = await raise(desk)
  at('2026-11-22T15:00:00')
  const answer = await merge(first, second)
  expect(answer.status).toBe(200)
  expect(answer.body).toMatchObject({
    status: 'cancelled',
    mergedInto: second.number,
    linked: [second.number],
    clock: { state: 'cancelled', band: null },
    can: { merge: false },
  })
  expect(await look(second)).toMatchObject({
    status: 'new',
    receivedAt: first.receivedAt,
    linked: [first.number],
    clock: { dueAt: first.clock.dueAt, state: 'running' },
  })
  expect(await eventsOf(desk, first, 'ticket.merged')).toMatchObject([{ ticket: second.number }])
  expect(await eventsOf(desk, second, 'ticket.absorbed')).toMatchObject([{ ticket: first.number }])

  // Another change folds it anew, from the events alone.
  at('2026-11-23T10:00:00')
  const question = { reason: 'requesterMustAnswer', message: 'কোন কক্ষে?', expectedOn: '2026-11-25' }
  const paused = await changed(desk, await look(second), 'POST', '/pause', 'officer', question)
  at('2026-11-23T12:00:00')
  const resumed = await changed(desk, paused, 'DELETE', '/pause', 'officer')
  expect(resumed).toMatchObject({
    receivedAt: first.receivedAt,
    clock: { dueAt: dhaka('2026-11-24T12:00:00') },
  })
  const ledger = await desk.ask('GET', `/tickets/${second.number}/deadline`, { as: 'officer' })
  expect(ledger.body.steps.at(-1).to).toBe(dhaka('2026-11-24T12:00:00'))
})

test('its own clock stays where that is due earlier, and a merged ticket is never breached again', async () => {
  const first = await raise(desk)
  at('2026-11-22T14:00:00')
  const second = await raise(desk)
  const sooner = await changed(desk, second, 'PUT', '/deadline', 'officer', {
    dueAt: dhaka('2026-11-23T12:00:00'),
    reason: 'পরীক্ষার আগে লাগবে।',
  })
  await changed(desk, first, 'POST', '/merge', 'officer', { into: second.number })
  expect(await look(second)).toMatchObject({
    receivedAt: second.receivedAt,
    clock: { dueAt: sooner.clock.dueAt },
  })
  at('2026-12-02T10:00:00')
  await watchTickets(desk.database, desk.clock.now, (error) => {
    throw error
  })
  expect(await eventsOf(desk, first, 'ticket.breached')).toEqual([])
  expect(await eventsOf(desk, second, 'ticket.breached')).toHaveLength(1)
})

test('a breach goes over with the clock', async () => {
  const first = await raise(desk)
  at('2026-11-25T10:00:00')
  const second = await raise(desk)
  await changed(desk, first, 'POST', '/merge', 'officer', { into: second.number })
  expect((await look(second)).clock).toMatchObject({ breachedAt: first.clock.dueAt, band: 'overdue' })
  expect(await eventsOf(desk, second, 'ticket.breached')).toMatchObject([{ at: first.clock.dueAt }])
  expect((await look(first)).clock.breachedAt).toBe(first.clock.dueAt)
})

test('tickets of different askers or offices are for a supervisor of both', async () => {
  const ours = await raise(desk)
  const theirs = await raise(desk, { as: 'institution2' })
  expect((await merge(ours, theirs)).status).toBe(403)
  const kalia = await raise(desk, { as: 'institution-kalia' })
  const unseen = await merge(ours, kalia)
  expect([unseen.status, unseen.body.errors[0].pointer]).toEqual([400, '#/into'])
  expect((await merge(ours, theirs, 'institution')).status).toBe(403)
  expect((await merge(ours, theirs, 'supervisor')).status).toBe(200)
  const other = await raise(desk)
  expect((await merge(other, kalia, 'supervisor')).status).toBe(200)
})

test('is refused into itself, into what is stopped, and of what is stopped', async () => {
  const one = await raise(desk)
  const other = await raise(desk)
  const itself = await merge(one, one)
  expect([itself.status, itself.body.errors[0].pointer]).toEqual([400, '#/into'])
  const done = await changed(desk, other, 'POST', '/resolution', 'officer', {
    outcome: 'solved',
    text: 'চলছে।',
  })
  expect((await merge(one, done)).status).toBe(409)
  expect((await merge(done, one)).status).toBe(409)
  expect((await look(one)).mergedInto).toBeNull()
})

test('two who merge the same two at once into each other leave one of them open', async () => {
  const one = await raise(desk)
  const other = await raise(desk)
  const answers = await Promise.all([merge(one, other), merge(other, one, 'officer2')])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
  expect([(await look(one)).status, (await look(other)).status].sort()).toEqual(['cancelled', 'new'])
})
