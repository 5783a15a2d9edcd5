import type { TicketEvent } from '@sheba/contract/ticket-history'
import type { Ticket } from '@sheba/contract/tickets'
import { expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'
import { insertTickets } from '../testing/ticket-rows.ts'
import { watchTickets } from './watch-tickets.ts'

const desk = await testDesk()
const instant = (local: string) => new Date(`${local}+06:00`).toISOString()
const watch = () => watchTickets(desk.database, desk.clock.now, failed)
const at = (local: string) => {
  desk.clock.now = Date.parse(instant(local))
}

function failed(error: unknown): never {
  throw error
}

async function raisedOnSunday(given: { as?: string } = {}): Promise<Ticket> {
  desk.clock.now = sundayMorning
  return raise(desk, given)
}

async function send(ticket: Ticket, noun: string, body: unknown): Promise<Ticket> {
  const asking = { as: 'officer', version: ticket.version, body }
  const answer = await desk.ask('POST', `/tickets/${ticket.number}/${noun}`, asking)
  if (answer.status >= 300) throw new Error(answer.text)
  return answer.body
}

const paused = async (ticket: Ticket, reason: string, expectedOn: string) =>
  send(ticket, 'pause', { reason, expectedOn, message: 'চাবি পাওয়া যায়নি।' })

const look = async ({ number }: Ticket): Promise<Ticket> =>
  (await desk.ask('GET', `/tickets/${number}`, { as: 'supervisor' })).body

const eventsOf = async ({ number }: Ticket, type: string): Promise<TicketEvent[]> => {
  const events = await desk.ask('GET', `/tickets/${number}/events`, { as: 'supervisor' })
  return events.body.items.filter((event: TicketEvent) => event.type === type)
}

test('a breach is dated at the due moment, however late it is written, and written once', async () => {
  const ticket = await raisedOnSunday()
  at('2026-11-24T10:00:00')
  await watch()
  expect(await eventsOf(ticket, 'ticket.breached')).toEqual([])
  at('2026-12-20T03:00:00')
  await watch()
  await watch()
  const breaches = await eventsOf(ticket, 'ticket.breached')
  expect(breaches).toMatchObject([{ at: instant('2026-11-24T10:00:00'), by: { role: 'system' } }])
  expect(await look(ticket)).toMatchObject({
    status: 'new',
    version: ticket.version + 1,
    clock: { band: 'overdue', breachedAt: instant('2026-11-24T10:00:00') },
  })
})

test('two workers at once write each breach once, and number the events of an office without gaps', async () => {
  const tickets: Ticket[] = []
  for (let count = 0; count < 8; count++) {
    tickets.push(await raisedOnSunday({ as: count % 4 === 0 ? 'institution-kalia' : 'institution' }))
  }
  at('2026-11-25T09:00:00')
  const rounds = await Promise.all([watch(), watch(), watch()])
  expect(rounds.reduce((sum, { breachesSettled }) => sum + breachesSettled, 0)).toBe(tickets.length)
  for (const ticket of tickets) expect(await eventsOf(ticket, 'ticket.breached')).toHaveLength(1)
  const gaps = await desk.database.pool.query(
    'SELECT office_id FROM event GROUP BY office_id HAVING max(number) <> count(*) OR min(number) <> 1',
  )
  expect(gaps.rows).toEqual([])
})

test('a breach that an officer and the worker find together is written once', async () => {
  const ticket = await raisedOnSunday()
  at('2026-11-24T12:00:00')
  const answers = await Promise.all([
    desk.ask('POST', `/tickets/${ticket.number}/replies`, { as: 'officer', body: { text: 'কাল আসছি।' } }),
    watch(),
  ])
  expect(answers[0].status).toBe(201)
  expect(await eventsOf(ticket, 'ticket.breached')).toHaveLength(1)
})

test('a pause for a closed site ends at the opening of the expected day', async () => {
  let ticket = await raisedOnSunday()
  at('2026-11-23T10:00:00')
  ticket = await paused(ticket, 'siteClosed', '2026-11-24')
  at('2026-11-24T08:59:59')
  await watch()
  expect((await look(ticket)).status).toBe('waiting')
  at('2026-11-24T09:00:00')
  await Promise.all([watch(), watch()])
  expect(await look(ticket)).toMatchObject({
    status: 'inProgress',
    pause: null,
    // Seven office hours of pause, laid out from the old deadline.
    clock: { state: 'running', dueAt: instant('2026-11-24T17:00:00'), pausedMinutes: 420 },
  })
  expect(await eventsOf(ticket, 'ticket.resumed')).toMatchObject([
    { at: instant('2026-11-24T09:00:00'), by: { role: 'system' }, reason: 'siteClosed' },
  ])
})

test('expected on a closed day, it ends when the office opens again', async () => {
  let ticket = await raisedOnSunday()
  at('2026-11-23T10:00:00')
  ticket = await paused(ticket, 'requesterAskedToDelay', '2026-11-27')
  at('2026-11-28T23:00:00')
  await watch()
  expect((await look(ticket)).status).toBe('waiting')
  at('2026-11-29T09:00:00')
  await watch()
  expect((await look(ticket)).status).toBe('inProgress')
})

test('who must answer has two more office days, then the pause ends without an answer', async () => {
  let ticket = await raisedOnSunday()
  at('2026-11-23T10:00:00')
  ticket = await paused(ticket, 'requesterMustAnswer', '2026-11-24')
  at('2026-11-29T08:59:00')
  await watch()
  expect((await look(ticket)).status).toBe('waiting')
  at('2026-11-29T09:00:00')
  await watch()
  expect((await look(ticket)).status).toBe('inProgress')
  expect(await eventsOf(ticket, 'ticket.resumed')).toMatchObject([{ at: instant('2026-11-29T09:00:00') }])
  const { rows } = await desk.database.pool.query(
    `SELECT data->'noAnswer' AS none FROM event e JOIN ticket t ON t.id = e.ticket_id
     WHERE t.number = $1 AND e.type = 'ticket.resumed'`,
    [ticket.number],
  )
  expect(rows).toEqual([{ none: true }])
})

test('days of downtime are caught up in one round, each change at the moment it happened', async () => {
  let ticket = await raisedOnSunday()
  at('2026-11-23T10:00:00')
  ticket = await paused(ticket, 'siteClosed', '2026-11-24')
  at('2026-12-10T02:00:00')
  await watch()
  expect(await eventsOf(ticket, 'ticket.resumed')).toMatchObject([{ at: instant('2026-11-24T09:00:00') }])
  expect(await eventsOf(ticket, 'ticket.breached')).toMatchObject([{ at: instant('2026-11-24T17:00:00') }])
  expect((await look(ticket)).clock).toMatchObject({
    breachedAt: instant('2026-11-24T17:00:00'),
    band: 'overdue',
  })
})

test('a pause until a day that has opened already holds nothing up', async () => {
  let ticket = await raisedOnSunday()
  const { dueAt } = ticket.clock
  at('2026-11-23T14:00:00')
  ticket = await paused(ticket, 'siteClosed', '2026-11-23')
  at('2026-11-23T15:00:00')
  await watch()
  expect(await look(ticket)).toMatchObject({ status: 'inProgress', clock: { dueAt, pausedMinutes: 0 } })
  expect(await eventsOf(ticket, 'ticket.resumed')).toMatchObject([{ at: instant('2026-11-23T14:00:00') }])
})

test('what nobody disputed for 168 hours is closed at that moment', async () => {
  let ticket = await raisedOnSunday()
  at('2026-11-23T11:00:00')
  ticket = await send(ticket, 'resolution', { outcome: 'solved', text: 'চালু হয়েছে।' })
  at('2026-11-30T10:59:59')
  await watch()
  expect((await look(ticket)).status).toBe('resolved')
  at('2026-12-24T00:00:00')
  await Promise.all([watch(), watch()])
  expect(await look(ticket)).toMatchObject({ status: 'closed', closedAt: instant('2026-11-30T11:00:00') })
  expect(await eventsOf(ticket, 'ticket.closed')).toMatchObject([
    { at: instant('2026-11-30T11:00:00'), by: { role: 'system' } },
  ])
})

test('a ticket that fails is reported, and keeps no other from its turn', async () => {
  const ticket = await raisedOnSunday()
  const { rows } = await desk.database.pool.query("SELECT id FROM office WHERE code = 'LHG'")
  await insertTickets(desk.database, [{ officeId: rows[0].id, receivedAt: new Date('2020-01-05T04:00:00Z') }])
  at('2026-11-25T10:00:00')
  const failures: string[] = []
  await watchTickets(desk.database, desk.clock.now, (error) => failures.push(String(error)))
  expect(failures).toEqual(['Error: a ticket without the event that raised it'])
  expect(await eventsOf(ticket, 'ticket.breached')).toHaveLength(1)
})
