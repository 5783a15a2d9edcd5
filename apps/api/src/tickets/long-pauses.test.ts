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
const watch = () =>
  watchTickets(desk.database, desk.clock.now, (error) => {
    throw error
  })
const look = async ({ number }: Ticket): Promise<Ticket> =>
  (await desk.ask('GET', `/tickets/${number}`, { as: 'supervisor' })).body
const question = { reason: 'requesterMustAnswer', message: 'কোন কক্ষে?', expectedOn: '2026-11-23' }
const again = { ...question, expectedOn: '2026-12-01' }

beforeEach(() => {
  desk.clock.now = sundayMorning
})

async function unanswered(): Promise<Ticket> {
  const ticket = await changed(desk, await raise(desk), 'POST', '/pause', 'officer', question)
  at('2026-11-26T09:00:00')
  await watch()
  return look(ticket)
}

test('who did not answer is asked once more only with a supervisor', async () => {
  const ticket = await unanswered()
  expect(ticket.status).toBe('inProgress')
  expect((await sendChange(desk, ticket, 'POST', '/pause', 'officer', again)).status).toBe(403)
  const closed = { ...again, reason: 'siteClosed' }
  expect((await sendChange(desk, ticket, 'POST', '/pause', 'officer', closed)).status).toBe(200)
  const paused = await changed(desk, await look(ticket), 'POST', '/pause', 'supervisor', again)
  expect(paused.pause?.reason).toBe('requesterMustAnswer')
})

test('once the requester has said something, an officer may ask again', async () => {
  const ticket = await unanswered()
  const said = { text: 'অনুপস্থিত ছিলাম।', from: 'requester', channel: 'phone' }
  await desk.ask('POST', `/tickets/${ticket.number}/replies`, { as: 'officer', body: said })
  expect((await sendChange(desk, await look(ticket), 'POST', '/pause', 'officer', again)).status).toBe(200)
})

test('the requester is reminded once of a pause, past the day and while the office is open', async () => {
  let ticket = await changed(desk, await raise(desk), 'POST', '/pause', 'officer', {
    ...question,
    expectedOn: '2026-11-26',
  })
  at('2026-11-26T12:00:00')
  await watch()
  at('2026-11-28T12:00:00')
  await watch()
  at('2026-11-29T08:59:59')
  await watch()
  expect(await eventsOf(desk, ticket, 'ticket.reminded')).toEqual([])
  at('2026-11-29T09:00:00')
  await Promise.all([watch(), watch()])
  await watch()
  expect(await eventsOf(desk, ticket, 'ticket.reminded')).toMatchObject([
    {
      at: dhaka('2026-11-29T09:00:00'),
      by: { role: 'system' },
      text: question.message,
      expectedOn: '2026-11-26',
    },
  ])
  // Another question is another pause to be reminded of.
  ticket = await changed(desk, await look(ticket), 'POST', '/pause', 'officer', {
    ...question,
    expectedOn: '2026-11-30',
  })
  at('2026-12-01T10:00:00')
  await watch()
  expect(await eventsOf(desk, ticket, 'ticket.reminded')).toHaveLength(2)
})

test('more than five office days of pause in total ask for the supervisor’s look', async () => {
  let ticket = await changed(desk, await raise(desk), 'POST', '/pause', 'officer', {
    ...question,
    reason: 'siteClosed',
    expectedOn: '2026-12-10',
  })
  const listed = async () =>
    (await desk.ask('GET', '/tickets?pausesNeedLook=true', { as: 'supervisor' })).body.items.map(
      ({ number }: Ticket) => number,
    )
  // Seven hours of Sunday, Monday to Thursday, and an hour of the next Sunday.
  at('2026-11-29T10:00:00')
  expect([(await look(ticket)).pausesNeedLook, (await listed()).includes(ticket.number)]).toEqual([
    false,
    false,
  ])
  at('2026-11-29T10:00:01')
  expect([(await look(ticket)).pausesNeedLook, (await listed()).includes(ticket.number)]).toEqual([
    true,
    true,
  ])
  ticket = await changed(desk, ticket, 'DELETE', '/pause', 'officer')
  expect(ticket.pausesNeedLook).toBe(true)
  at('2026-12-20T10:00:00')
  expect((await look(ticket)).pausesNeedLook).toBe(true)
})

test('five office days of pause and no more ask for nothing, whenever that is looked at', async () => {
  const ticket = await changed(desk, await raise(desk), 'POST', '/pause', 'officer', {
    ...question,
    reason: 'siteClosed',
    expectedOn: '2026-12-10',
  })
  at('2026-11-29T10:00:00')
  await changed(desk, ticket, 'DELETE', '/pause', 'officer')
  at('2026-12-20T10:00:00')
  expect((await look(ticket)).pausesNeedLook).toBe(false)
})

test('a command finds a pause that was over ended at its end, and the breach that this let happen', async () => {
  const ticket = await changed(desk, await raise(desk), 'POST', '/pause', 'officer', {
    ...question,
    reason: 'siteClosed',
    expectedOn: '2026-11-24',
  })
  at('2026-11-29T10:00:00')
  const gone = await sendChange(desk, ticket, 'DELETE', '/pause', 'officer')
  expect(gone.status).toBe(409)
  await desk.ask('POST', `/tickets/${ticket.number}/replies`, { as: 'officer', body: { text: 'আসছি।' } })
  expect(await eventsOf(desk, ticket, 'ticket.resumed')).toMatchObject([{ at: dhaka('2026-11-24T09:00:00') }])
  const breachedAt = dhaka('2026-11-25T17:00:00')
  expect(await eventsOf(desk, ticket, 'ticket.breached')).toMatchObject([{ at: breachedAt }])
  expect(await look(ticket)).toMatchObject({ status: 'inProgress', pause: null, clock: { breachedAt } })
})
