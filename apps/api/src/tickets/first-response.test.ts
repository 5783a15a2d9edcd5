import type { Ticket } from '@sheba/contract/tickets'
import { beforeEach, expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { changed } from '../testing/send-change.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'

/** The first public message, call-back or resolution of the office after the request was logged. */
const desk = await testDesk()
const dhaka = (local: string) => new Date(`${local}+06:00`).toISOString()
const at = (local: string) => {
  desk.clock.now = Date.parse(dhaka(local))
}
const look = async ({ number }: Ticket): Promise<Ticket> =>
  (await desk.ask('GET', `/tickets/${number}`, { as: 'supervisor' })).body
const say = async (ticket: Ticket, as: string, body: object): Promise<Ticket> => {
  const answer = await desk.ask('POST', `/tickets/${ticket.number}/replies`, { as, body })
  if (answer.status !== 201) throw new Error(answer.text)
  return look(ticket)
}
const done = { outcome: 'solved', text: 'চলছে।' }

beforeEach(() => {
  desk.clock.now = sundayMorning
})

test('a note, what the requester says, an assignment and a referral are none', async () => {
  let ticket = await raise(desk)
  await say(ticket, 'officer', { text: 'কাল দেখব।', internal: true })
  await say(ticket, 'institution', { text: 'আরও একটি বন্ধ।' })
  ticket = await say(ticket, 'officer', { text: 'ফোনে বলেছেন।', from: 'requester', channel: 'phone' })
  const officerId = (await desk.ask('GET', '/me', { as: 'officer' })).body.officerId
  ticket = await changed(desk, ticket, 'PUT', '/assignment', 'officer', { officerId })
  ticket = await changed(desk, ticket, 'POST', '/referral', 'officer', { to: 'বিটিসিএল', text: 'দেখুন।' })
  expect(ticket.firstResponseAt).toBeNull()
})

test('a public message is one, and no later one nor a pause shifts it', async () => {
  let ticket = await raise(desk)
  at('2026-11-22T12:00:00')
  ticket = await say(ticket, 'officer', { text: 'আজই আসছি।' })
  expect(ticket.firstResponseAt).toBe(dhaka('2026-11-22T12:00:00'))
  at('2026-11-22T13:00:00')
  const question = { reason: 'requesterMustAnswer', message: 'কোন কক্ষে?', expectedOn: '2026-11-23' }
  ticket = await changed(desk, ticket, 'POST', '/pause', 'officer', question)
  at('2026-11-22T14:00:00')
  ticket = await changed(desk, ticket, 'POST', '/resolution', 'officer', done)
  expect(ticket.firstResponseAt).toBe(dhaka('2026-11-22T12:00:00'))
})

test('the message of a pause is one, and a resolution is, from when it was typed in', async () => {
  const question = { reason: 'requesterMustAnswer', message: 'কোন কক্ষে?', expectedOn: '2026-11-23' }
  const paused = await changed(desk, await raise(desk), 'POST', '/pause', 'officer', question)
  expect(paused.firstResponseAt).toBe(dhaka('2026-11-22T10:00:00'))
  const ticket = await raise(desk)
  at('2026-11-22T16:00:00')
  const said = { ...done, resolvedAt: dhaka('2026-11-22T12:00:00') }
  const resolved = await changed(desk, ticket, 'POST', '/resolution', 'officer', said)
  expect(resolved.firstResponseAt).toBe(dhaka('2026-11-22T16:00:00'))
})

test('answered on the call it is the receipt', async () => {
  const ticket = await raise(desk, {
    as: 'officer',
    channel: 'phone',
    receivedAt: dhaka('2026-11-22T09:50:00'),
    requester: { name: 'প্রধান শিক্ষক' },
    resolution: done,
  })
  expect(ticket.firstResponseAt).toBe(dhaka('2026-11-22T09:50:00'))
})
