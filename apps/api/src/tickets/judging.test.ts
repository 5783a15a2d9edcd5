import type { Ticket } from '@sheba/contract/tickets'
import { beforeEach, expect, test } from 'vitest'
import { eventsOf } from '../testing/events-of.ts'
import { raise } from '../testing/raise.ts'
import { changed, sendChange } from '../testing/send-change.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'

/** What who stands above the work may do: excuse a breach, refuse a resolution entered afterwards, be escalated to. */
const desk = await testDesk()
const dhaka = (local: string) => new Date(`${local}+06:00`).toISOString()
const at = (local: string) => {
  desk.clock.now = Date.parse(dhaka(local))
}
const reason = { reason: 'সেদিন বিদ্যুৎ ছিল না।' }
const look = async ({ number }: Ticket, as = 'supervisor'): Promise<Ticket> =>
  (await desk.ask('GET', `/tickets/${number}`, { as })).body

beforeEach(() => {
  desk.clock.now = sundayMorning
})

test('a breach is excused by a supervisor, once, and stays', async () => {
  const ticket = await raise(desk)
  expect((await sendChange(desk, ticket, 'POST', '/excuse', 'supervisor', reason)).status).toBe(409)
  at('2026-11-24T12:00:00')
  expect((await look(ticket)).can.excuse).toBe(true)
  expect((await look(ticket, 'officer')).can.excuse).toBe(false)
  expect((await sendChange(desk, ticket, 'POST', '/excuse', 'officer', reason)).status).toBe(403)
  const excused = await changed(desk, ticket, 'POST', '/excuse', 'supervisor', reason)
  expect(excused).toMatchObject({
    clock: { excused: true, breachedAt: dhaka('2026-11-24T10:00:00'), band: 'overdue' },
    can: { excuse: false },
  })
  expect(await eventsOf(desk, ticket, 'ticket.breached')).toHaveLength(1)
  expect(await eventsOf(desk, ticket, 'ticket.excused')).toMatchObject([
    { text: reason.reason, by: { role: 'supervisor' } },
  ])
  expect((await sendChange(desk, excused, 'POST', '/excuse', 'supervisor', reason)).status).toBe(409)
  const report = await desk.ask('GET', '/reports/sla?from=2026-11-22&to=2026-11-22&clock=net', {
    as: 'officer',
  })
  expect(report.body.total).toMatchObject({ overdue: 1, excused: 1 })
})

async function resolvedAfterwards(): Promise<Ticket> {
  const ticket = await raise(desk)
  at('2026-11-24T09:30:00')
  return changed(desk, ticket, 'POST', '/resolution', 'officer', {
    outcome: 'solved',
    text: 'রবিবারেই করা হয়েছে, আজ লিখছি।',
    resolvedAt: dhaka('2026-11-22T15:00:00'),
  })
}

test('a resolution entered afterwards is told and counted apart; refused, it counts from when it was entered', async () => {
  const ticket = await resolvedAfterwards()
  expect(ticket).toMatchObject({
    resolvedAt: dhaka('2026-11-22T15:00:00'),
    resolutionEnteredAt: dhaka('2026-11-24T09:30:00'),
    clock: { breachedAt: null },
  })
  expect(await eventsOf(desk, ticket, 'ticket.resolved')).toMatchObject([{ enteredLater: true }])
  const figure = await desk.ask('GET', '/tickets?outcome=enteredLater', { as: 'officer' })
  expect(figure.body.items.map(({ number }: Ticket) => number)).toEqual([ticket.number])

  at('2026-11-24T11:00:00')
  expect((await look(ticket)).can.refuseResolution).toBe(true)
  expect((await sendChange(desk, ticket, 'POST', '/resolution/refusal', 'officer', reason)).status).toBe(403)
  const refused = await changed(desk, ticket, 'POST', '/resolution/refusal', 'supervisor', reason)
  expect(refused).toMatchObject({
    status: 'resolved',
    resolvedAt: dhaka('2026-11-24T09:30:00'),
    resolutionEnteredAt: null,
    clock: { breachedAt: null, state: 'stopped' },
    can: { refuseResolution: false },
  })
  expect(await eventsOf(desk, ticket, 'ticket.resolutionRefused')).toMatchObject([{ text: reason.reason }])
  expect((await sendChange(desk, refused, 'POST', '/resolution/refusal', 'supervisor', reason)).status).toBe(
    409,
  )
})

test('what was resolved when it happened can’t be refused', async () => {
  const ticket = await raise(desk)
  const done = await changed(desk, ticket, 'POST', '/resolution', 'officer', {
    outcome: 'solved',
    text: 'চলছে।',
  })
  expect(done).toMatchObject({ resolutionEnteredAt: null, can: { refuseResolution: false } })
  expect((await sendChange(desk, done, 'POST', '/resolution/refusal', 'supervisor', reason)).status).toBe(409)
})

test('an escalation is the office’s own, and headquarters has nobody above', async () => {
  const ticket = await raise(desk)
  const text = { text: 'যন্ত্রাংশের অনুমোদন লাগবে।' }
  expect((await sendChange(desk, ticket, 'POST', '/escalation', 'institution', text)).status).toBe(403)
  expect((await sendChange(desk, ticket, 'POST', '/escalation', 'hq', text)).status).toBe(403)
  const escalated = await changed(desk, ticket, 'POST', '/escalation', 'officer', text)
  expect(escalated).toMatchObject({ status: 'new', clock: ticket.clock, version: ticket.version + 1 })
  expect(await eventsOf(desk, ticket, 'ticket.escalated')).toMatchObject([{ ...text, internal: true }])
  const seen = await desk.ask('GET', `/tickets/${ticket.number}/events`, { as: 'institution' })
  expect(seen.text).not.toContain('ticket.escalated')
  const done = await changed(desk, escalated, 'POST', '/resolution', 'officer', {
    outcome: 'solved',
    text: 'চলছে।',
  })
  expect((await sendChange(desk, done, 'POST', '/escalation', 'officer', text)).status).toBe(409)
})
