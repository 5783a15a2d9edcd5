import type { Ticket } from '@sheba/contract/tickets'
import { beforeEach, expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { sundayMorning } from '../testing/test-desk.ts'
import { reportDesk } from './report-desk.fixture.ts'

const desk = await reportDesk(sundayMorning)
const minuteMs = 60_000

beforeEach(() => {
  desk.clock.now = sundayMorning
})

async function send(method: 'POST' | 'PATCH', ticket: Ticket, noun: string, body: unknown): Promise<Ticket> {
  const path = `/tickets/${ticket.number}${noun}`
  const answer = await desk.ask(method, path, { as: 'officer', version: ticket.version, body })
  if (answer.status >= 300) throw new Error(answer.text)
  return answer.body
}

const pauseUntilMonday = { reason: 'siteClosed', message: 'দরজা বন্ধ।', expectedOn: '2026-11-23' }
const done = { outcome: 'solved', text: 'চালু হয়েছে।' }

async function row(service: string) {
  const day = { from: '2026-11-22', to: '2026-11-22' }
  return (await desk.report('officer', day)).rows.find(({ key }) => key === service)
}

test('kept thanks to a pause is kept net, and late without the pause', async () => {
  let ticket = await raise(desk, { service: 'computer-language-lab' })
  ticket = await send('POST', ticket, '/pause', pauseUntilMonday)
  // The pause was over at the opening on Monday: from then on it is the office's own time.
  desk.clock.now = Date.parse('2026-11-24T11:00:00+06:00')
  await send('POST', ticket, '/resolution', done)
  expect(await row('computer-language-lab')).toMatchObject({
    received: 1,
    kept: 1,
    shareKept: 1,
    medianOfficeMinutes: 600,
    gross: { kept: 0, late: 1, overdue: 0, shareKept: 0 },
  })
})

test('a breach is for ever by the gross clock too: a longer promise that comes later does not take it back', async () => {
  let ticket = await raise(desk, { service: 'call-centre-service' })
  desk.clock.now += 5 * minuteMs
  ticket = await send('POST', ticket, '/pause', pauseUntilMonday)
  desk.clock.now += 30 * minuteMs
  ticket = await send('PATCH', ticket, '', { service: 'field-ict-support' })
  desk.clock.now += 60 * minuteMs
  await send('POST', ticket, '/resolution', done)
  expect(await row('field-ict-support')).toMatchObject({
    received: 1,
    kept: 1,
    gross: { kept: 0, late: 1 },
  })
})
