import { beforeEach, expect, test } from 'vitest'
import { eventsOf } from '../testing/events-of.ts'
import { raise } from '../testing/raise.ts'
import { changed, sendChange } from '../testing/send-change.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const hour = 3_600_000
const part = { subject: 'প্রিন্টারও চলছে না', description: 'কাগজ আটকে যায়।' }

beforeEach(() => {
  desk.clock.now = sundayMorning
})

test('the part is a ticket of the same requester, with a clock from the receipt of the first', async () => {
  const first = await raise(desk, {
    as: 'officer',
    channel: 'phone',
    requester: { name: 'প্রধান শিক্ষক', title: 'প্রধান শিক্ষক', phone: '01711000000' },
  })
  desk.clock.now += 5 * hour
  const answer = await sendChange(desk, first, 'POST', '/split', 'officer', part)
  expect(answer.status).toBe(201)
  const second = answer.body
  expect(second).toMatchObject({
    ...part,
    status: 'new',
    channel: 'phone',
    kind: first.kind,
    service: first.service,
    requester: first.requester,
    receivedAt: first.receivedAt,
    linked: [first.number],
    clock: { dueAt: first.clock.dueAt, breachedAt: null },
  })
  expect(second.loggedAt).toBe(new Date(desk.clock.now).toISOString())
  expect(second.number).not.toBe(first.number)
  expect((await desk.ask('GET', `/tickets/${first.number}`, { as: 'officer' })).body).toMatchObject({
    linked: [second.number],
    version: first.version + 1,
    subject: first.subject,
  })
  expect(await eventsOf(desk, first, 'ticket.split')).toMatchObject([{ ticket: second.number }])
  expect(await eventsOf(desk, second, 'ticket.raised')).toMatchObject([{ ticket: first.number }])
})

test('what was asked for later runs from then, and not from before the first or after now', async () => {
  const first = await raise(desk)
  desk.clock.now += 5 * hour
  const at = (ms: number) => ({ ...part, receivedAt: new Date(sundayMorning + ms).toISOString() })
  for (const ms of [-1, 5 * hour + 1]) {
    const refused = await sendChange(desk, first, 'POST', '/split', 'officer', at(ms))
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, '#/receivedAt'])
  }
  const second = await changed(desk, first, 'POST', '/split', 'officer', at(3 * hour))
  expect(Date.parse(second.clock.dueAt) - Date.parse(first.clock.dueAt)).toBe(3 * hour)
})

test('another service has its own promise; one that the charter does not have is refused', async () => {
  const first = await raise(desk)
  const unknown = await sendChange(desk, first, 'POST', '/split', 'officer', { ...part, service: 'no-such' })
  expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([400, '#/service'])
  const second = await changed(desk, first, 'POST', '/split', 'officer', {
    ...part,
    service: 'field-ict-support',
  })
  expect(second.service.slug).toBe('field-ict-support')
})

test('no promise gets longer by splitting: what is past due is breached at once', async () => {
  const first = await raise(desk)
  desk.clock.now += 5 * 24 * hour
  const current = (await desk.ask('GET', `/tickets/${first.number}`, { as: 'officer' })).body
  const second = await changed(desk, current, 'POST', '/split', 'officer', part)
  expect(second.clock).toMatchObject({ breachedAt: first.clock.dueAt, enteredLate: true })
})

test('needs the version that was seen, an open ticket, and who works on it', async () => {
  const first = await raise(desk)
  expect(
    (await desk.ask('POST', `/tickets/${first.number}/split`, { as: 'officer', body: part })).status,
  ).toBe(428)
  expect((await sendChange(desk, { ...first, version: 9 }, 'POST', '/split', 'officer', part)).status).toBe(
    412,
  )
  expect((await sendChange(desk, first, 'POST', '/split', 'institution', part)).status).toBe(403)
  const done = await changed(desk, first, 'POST', '/resolution', 'officer', {
    outcome: 'solved',
    text: 'চলছে।',
  })
  expect((await sendChange(desk, done, 'POST', '/split', 'officer', part)).status).toBe(409)
})
