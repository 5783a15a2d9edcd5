import type { Ticket } from '@sheba/contract/tickets'
import { beforeEach, expect, test } from 'vitest'
import { eventsOf } from '../testing/events-of.ts'
import { raise } from '../testing/raise.ts'
import { changed, sendChange } from '../testing/send-change.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const dhaka = (local: string) => new Date(`${local}+06:00`).toISOString()
const to = (local: string) => ({ dueAt: dhaka(local), reason: 'পরীক্ষার আগে লাগবে।' })
const at = (local: string) => {
  desk.clock.now = Date.parse(dhaka(local))
}
const set = (ticket: Ticket, as: string, local: string) =>
  sendChange(desk, ticket, 'PUT', '/deadline', as, to(local))

beforeEach(() => {
  desk.clock.now = sundayMorning
})

test('an officer may shorten, only a supervisor lengthen', async () => {
  const ticket = await raise(desk)
  expect((await set(ticket, 'officer', '2026-11-24T10:01:00')).status).toBe(403)
  const shortened = await changed(desk, ticket, 'PUT', '/deadline', 'officer', to('2026-11-23T12:00:00'))
  expect(shortened.clock).toMatchObject({ dueAt: dhaka('2026-11-23T12:00:00'), setByHand: true })
  expect((await set(shortened, 'officer', '2026-11-23T12:01:00')).status).toBe(403)
  const longer = await changed(desk, shortened, 'PUT', '/deadline', 'supervisor', to('2026-12-01T12:00:00'))
  expect(longer.clock.dueAt).toBe(dhaka('2026-12-01T12:00:00'))
  expect(await eventsOf(desk, ticket, 'ticket.deadlineSet')).toMatchObject([
    { text: 'পরীক্ষার আগে লাগবে।', dueAt: dhaka('2026-11-23T12:00:00'), by: { role: 'officer' } },
    { dueAt: dhaka('2026-12-01T12:00:00'), by: { role: 'supervisor' } },
  ])
})

test('taken back it is computed again; what that lengthens is for a supervisor', async () => {
  const ticket = await raise(desk)
  expect((await sendChange(desk, ticket, 'DELETE', '/deadline', 'officer')).status).toBe(409)
  const shortened = await changed(desk, ticket, 'PUT', '/deadline', 'officer', to('2026-11-23T12:00:00'))
  expect(shortened.can).toMatchObject({ setDeadline: true, takeBackDeadline: false })
  expect((await sendChange(desk, shortened, 'DELETE', '/deadline', 'officer')).status).toBe(403)
  const seen = await desk.ask('GET', `/tickets/${ticket.number}`, { as: 'supervisor' })
  expect(seen.body.can).toMatchObject({ setDeadline: true, takeBackDeadline: true })
  const back = await changed(desk, shortened, 'DELETE', '/deadline', 'supervisor')
  expect(back.clock).toMatchObject({ dueAt: dhaka('2026-11-24T10:00:00'), setByHand: false })
  expect(back.can.takeBackDeadline).toBe(false)
  expect(await eventsOf(desk, ticket, 'ticket.deadlineTakenBack')).toMatchObject([
    { dueAt: dhaka('2026-11-24T10:00:00') },
  ])
  const longer = await changed(desk, back, 'PUT', '/deadline', 'supervisor', to('2026-12-01T12:00:00'))
  const shorter = await changed(desk, longer, 'DELETE', '/deadline', 'officer')
  expect(shorter.clock.dueAt).toBe(dhaka('2026-11-24T10:00:00'))
})

test('a pause that ends later moves it, and a breach before it stays', async () => {
  let ticket = await raise(desk)
  ticket = await changed(desk, ticket, 'PUT', '/deadline', 'officer', to('2026-11-23T12:00:00'))
  at('2026-11-23T10:00:00')
  const question = { reason: 'requesterMustAnswer', message: 'কোন কক্ষে?', expectedOn: '2026-11-25' }
  ticket = await changed(desk, ticket, 'POST', '/pause', 'officer', question)
  at('2026-11-23T13:00:00')
  ticket = await changed(desk, ticket, 'DELETE', '/pause', 'officer')
  expect(ticket.clock.dueAt).toBe(dhaka('2026-11-23T15:00:00'))
  at('2026-11-24T09:00:00')
  ticket = await changed(desk, ticket, 'PUT', '/deadline', 'supervisor', to('2026-11-25T12:00:00'))
  expect(ticket.clock).toMatchObject({
    breachedAt: dhaka('2026-11-23T15:00:00'),
    dueAt: dhaka('2026-11-25T12:00:00'),
    band: 'overdue',
  })
  expect(await eventsOf(desk, ticket, 'ticket.breached')).toHaveLength(1)
})

test('is refused before now, too far ahead, to the requester, and when it is stopped', async () => {
  const ticket = await raise(desk)
  for (const local of ['2026-11-22T09:59:59', '2027-11-22T10:00:01']) {
    const wrong = await set(ticket, 'supervisor', local)
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([400, '#/dueAt'])
  }
  expect((await set(ticket, 'institution', '2026-11-23T10:00:00')).status).toBe(403)
  expect(ticket.can.setDeadline).toBe(false)
  const done = await changed(desk, ticket, 'POST', '/resolution', 'officer', {
    outcome: 'solved',
    text: 'চলছে।',
  })
  expect((await set(done, 'supervisor', '2026-11-25T10:00:00')).status).toBe(409)
  expect(done.can.setDeadline).toBe(false)
})
