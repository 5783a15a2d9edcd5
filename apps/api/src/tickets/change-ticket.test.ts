import { randomUUID } from 'node:crypto'
import type { Ticket } from '@sheba/contract/tickets'
import { beforeEach, expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { changed, sendChange } from '../testing/send-change.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const dhaka = (local: string) => new Date(`${local}+06:00`).toISOString()
const at = (local: string) => {
  desk.clock.now = Date.parse(dhaka(local))
}

beforeEach(() => {
  desk.clock.now = sundayMorning
})

const send = (...asking: Rest<Parameters<typeof sendChange>>) => sendChange(desk, ...asking)
const sent = (...asking: Rest<Parameters<typeof sendChange>>) => changed(desk, ...asking)
type Rest<All extends unknown[]> = All extends [unknown, ...infer Others] ? Others : never

async function types(ticket: Ticket, as = 'officer'): Promise<string[]> {
  const events = await desk.ask('GET', `/tickets/${ticket.number}/events`, { as })
  return events.body.items.map(({ type }: { type: string }) => type)
}

const question = { reason: 'requesterMustAnswer', message: 'কোন মডেলের ল্যাপটপ?', expectedOn: '2026-11-25' }
const done = { outcome: 'solved', text: 'ব্যাটারি বদলানো হয়েছে।' }

test('the whole way: assigned, paused, answered, resolved, reopened, resolved, confirmed', async () => {
  let ticket = await raise(desk)
  const officerId = (await desk.ask('GET', '/me', { as: 'officer' })).body.officerId
  ticket = await sent(ticket, 'PUT', '/assignment', 'officer', { officerId })
  expect([ticket.status, ticket.assignee?.id]).toEqual(['inProgress', officerId])

  at('2026-11-23T10:00:00')
  ticket = await sent(ticket, 'POST', '/pause', 'officer', question)
  expect(ticket).toMatchObject({
    status: 'waiting',
    pause: { reason: 'requesterMustAnswer', expectedOn: '2026-11-25' },
    firstResponseAt: dhaka('2026-11-23T10:00:00'),
    clock: { state: 'paused', band: 'approaching', approachingAt: null, criticalAt: null },
  })

  at('2026-11-24T12:00:00')
  const seen = (await desk.ask('GET', `/tickets/${ticket.number}`, { as: 'officer' })).body
  expect(seen.clock).toMatchObject({ dueAt: dhaka('2026-11-25T12:00:00'), pausedMinutes: 600 })
  ticket = (
    await desk.ask('POST', `/tickets/${ticket.number}/replies`, {
      as: 'institution',
      body: { text: 'মডেল ১৫০' },
    })
  ).body
  expect(ticket).toMatchObject({ status: 'inProgress', pause: null })
  expect(ticket.clock).toMatchObject({ state: 'running', dueAt: dhaka('2026-11-25T12:00:00') })

  at('2026-11-25T09:30:00')
  ticket = await sent(ticket, 'POST', '/resolution', 'officer', done)
  expect(ticket).toMatchObject({ status: 'resolved', resolvedAt: dhaka('2026-11-25T09:30:00') })
  expect(ticket.clock).toMatchObject({
    state: 'stopped',
    band: null,
    remainingOfficeMinutes: 150,
    breachedAt: null,
  })
  expect(ticket.reopenUntil).toBe(dhaka('2026-12-02T09:30:00'))

  at('2026-11-25T11:30:00')
  ticket = await sent(ticket, 'POST', '/reopening', 'institution', { reason: 'একটি এখনও চলে না।' })
  expect(ticket).toMatchObject({
    status: 'inProgress',
    resolvedAt: null,
    firstResolvedAt: dhaka('2026-11-25T09:30:00'),
  })
  // Two hours were spent resolved; what was left stays left, and it is never less than half a day.
  expect(ticket.clock.dueAt).toBe(dhaka('2026-11-25T15:30:00'))
  expect(ticket.cycles).toMatchObject([{ outcome: 'solved', reason: 'একটি এখনও চলে না।' }])

  at('2026-11-25T15:00:00')
  ticket = await sent(ticket, 'POST', '/resolution', 'officer', {
    outcome: 'solved',
    text: 'চার্জার বদলানো হয়েছে।',
  })
  ticket = await sent(ticket, 'POST', '/closure', 'institution', { rating: '৫', comment: 'ধন্যবাদ' })
  expect(ticket).toMatchObject({
    status: 'closed',
    rating: 5,
    can: { reopen: false, reply: true, cancel: false },
  })
  expect(await types(ticket)).toEqual([
    'ticket.raised',
    'ticket.assigned',
    'ticket.paused',
    'ticket.replied',
    'ticket.resumed',
    'ticket.resolved',
    'ticket.reopened',
    'ticket.resolved',
    'ticket.closed',
  ])
})

test('an officer’s first public reply starts a ticket and takes it; a note does neither', async () => {
  const ticket = await raise(desk)
  const noted = await desk.ask('POST', `/tickets/${ticket.number}/replies`, {
    as: 'officer',
    body: { text: 'ভেতরের', internal: true },
  })
  expect(noted.body).toMatchObject({ status: 'new', assignee: null, firstResponseAt: null, version: 2 })
  const replied = await desk.ask('POST', `/tickets/${ticket.number}/replies`, {
    as: 'officer',
    body: { text: 'দেখছি।' },
  })
  expect(replied.body).toMatchObject({
    status: 'inProgress',
    assignee: { name: { en: 'Assistant Programmer' } },
    version: 3,
  })
  expect(await types(ticket, 'institution')).toEqual(['ticket.raised', 'ticket.replied'])
  expect(await types(ticket)).toContain('ticket.noted')
})

test('what the requester said by phone ends a pause that waits for it; an officer’s own word does not', async () => {
  let ticket = await raise(desk)
  ticket = await sent(ticket, 'POST', '/pause', 'officer', question)
  const own = await desk.ask('POST', `/tickets/${ticket.number}/replies`, {
    as: 'officer',
    body: { text: 'মনে করিয়ে দিচ্ছি।' },
  })
  expect(own.body.status).toBe('waiting')
  const body = { text: 'মডেল ১৫০', from: 'requester', channel: 'phone' }
  const theirs = await desk.ask('POST', `/tickets/${ticket.number}/replies`, { as: 'officer', body })
  expect(theirs.body.status).toBe('inProgress')
})

test('a reply does not end a pause because the site is closed', async () => {
  let ticket = await raise(desk)
  ticket = await sent(ticket, 'POST', '/pause', 'officer', { ...question, reason: 'siteClosed' })
  const answer = await desk.ask('POST', `/tickets/${ticket.number}/replies`, {
    as: 'institution',
    body: { text: 'খোলা আছে' },
  })
  expect(answer.body.status).toBe('waiting')
  const resumed = await send(answer.body, 'DELETE', '/pause', 'officer')
  expect(resumed.body).toMatchObject({ status: 'inProgress', pause: null })
})

test('a breach is written at its moment by whoever acts next, and nothing takes it away', async () => {
  let ticket = await raise(desk)
  at('2026-11-24T10:00:01')
  const seen = (await desk.ask('GET', `/tickets/${ticket.number}`, { as: 'officer' })).body
  expect(seen.clock).toMatchObject({ band: 'overdue', breachedAt: dhaka('2026-11-24T10:00:00') })
  at('2026-11-26T10:00:00')
  ticket = await sent(ticket, 'POST', '/pause', 'officer', { ...question, expectedOn: '2026-11-29' })
  expect(ticket.clock).toMatchObject({
    breachedAt: dhaka('2026-11-24T10:00:00'),
    dueAt: dhaka('2026-11-24T10:00:00'),
  })
  expect(await types(ticket)).toEqual(['ticket.raised', 'ticket.breached', 'ticket.paused'])
  ticket = await sent(ticket, 'POST', '/resolution', 'officer', done)
  expect(ticket.clock.breachedAt).toBe(dhaka('2026-11-24T10:00:00'))
  expect((await types(ticket)).filter((type) => type === 'ticket.breached')).toHaveLength(1)
})

test('reclassifying gives the new promise and keeps the event of the change', async () => {
  let ticket = await raise(desk)
  at('2026-11-22T12:00:00')
  ticket = await sent(ticket, 'PATCH', '', 'officer', { service: 'call-centre-service' })
  expect(ticket).toMatchObject({
    service: { slug: 'call-centre-service' },
    clock: { reclassified: true, breachedAt: null },
  })
  // The new promise has long passed: half a day from now, and not more than was left.
  expect(ticket.clock.dueAt).toBe(dhaka('2026-11-22T16:00:00'))
  expect(await types(ticket)).toEqual(['ticket.raised', 'ticket.reclassified'])
})

test('editing changes what is found and is kept with what stood before', async () => {
  const ticket = await raise(desk, { subject: 'প্রজেক্টর নষ্ট' })
  const edited = await sent(ticket, 'PATCH', '', 'officer', { subject: 'স্ক্যানার নষ্ট', kind: 'complaint' })
  expect(edited).toMatchObject({ subject: 'স্ক্যানার নষ্ট', kind: 'complaint' })
  const find = async (q: string) =>
    (await desk.ask('GET', `/tickets?q=${encodeURIComponent(q)}`, { as: 'officer' })).body.items.map(
      (item: Ticket) => item.number,
    )
  expect(await find('স্ক্যানার')).toContain(ticket.number)
  expect(await find('প্রজেক্টর')).not.toContain(ticket.number)
  expect(await find('পাইলট')).toContain(ticket.number)
})

test('a stale version is 412 with the ticket as it is now, a missing one 428, and neither changes anything', async () => {
  const ticket = await raise(desk)
  await sent(ticket, 'PATCH', '', 'officer', { subject: 'প্রথম' })
  const stale = await send(ticket, 'PATCH', '', 'officer2', { subject: 'দ্বিতীয়' })
  expect([stale.status, stale.body.current.subject, stale.body.current.version]).toEqual([412, 'প্রথম', 2])
  const missing = await desk.ask('PATCH', `/tickets/${ticket.number}`, {
    as: 'officer',
    body: { subject: 'তৃতীয়' },
  })
  expect(missing.status).toBe(428)
  expect((await desk.ask('GET', `/tickets/${ticket.number}`, { as: 'officer' })).body.subject).toBe('প্রথম')
})

test('two who change the same version at once: one wins, the other gets 412', async () => {
  const ticket = await raise(desk)
  await desk.token('officer2')
  const answers = await Promise.all([
    send(ticket, 'POST', '/resolution', 'officer', done),
    send(ticket, 'POST', '/resolution', 'officer2', done),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
})

test('pausing until a day beyond sixty, or before today, is refused', async () => {
  const ticket = await raise(desk)
  for (const expectedOn of ['2026-11-21', '2027-01-22']) {
    const answer = await send(ticket, 'POST', '/pause', 'officer', { ...question, expectedOn })
    expect([expectedOn, answer.status, answer.body.errors[0].pointer]).toEqual([
      expectedOn,
      400,
      '#/expectedOn',
    ])
  }
  const bangla = await send(ticket, 'POST', '/pause', 'officer', { ...question, expectedOn: '২০২৬-১২-০১' })
  expect(bangla.body.pause.expectedOn).toBe('2026-12-01')
})

test('a resolution may be entered afterwards, but not before the last event of the clock nor from the future', async () => {
  const ticket = await raise(desk)
  at('2026-11-24T15:00:00')
  const wrong = ['2026-11-22T09:00:00', '2026-11-24T15:00:01']
  for (const resolvedAt of wrong) {
    const answer = await send(ticket, 'POST', '/resolution', 'officer', {
      ...done,
      resolvedAt: dhaka(resolvedAt),
    })
    expect([resolvedAt, answer.status]).toEqual([resolvedAt, 400])
  }
  const answer = await send(ticket, 'POST', '/resolution', 'officer', {
    ...done,
    resolvedAt: dhaka('2026-11-24T10:00:00'),
  })
  expect(answer.body.resolvedAt).toBe(dhaka('2026-11-24T10:00:00'))
  const events = await desk.ask('GET', `/tickets/${ticket.number}/events`, { as: 'institution' })
  expect(events.body.items.at(-1)).toMatchObject({ type: 'ticket.resolved', enteredLater: true })
})

test('reopening works until 168 hours after the resolution, whoever has looked', async () => {
  const ticket = await sent(await raise(desk), 'POST', '/resolution', 'officer', done)
  at('2026-11-29T10:00:00')
  const late = await send(ticket, 'POST', '/reopening', 'institution', { reason: 'আবার' })
  expect([late.status, late.body.type]).toEqual([409, '/problems/reopening-too-late'])
  at('2026-11-29T09:59:59')
  expect((await send(ticket, 'POST', '/reopening', 'institution', { reason: 'আবার' })).status).toBe(200)
})

test('cancelling: its requester, an officer while not breached, a supervisor; final', async () => {
  const own = await raise(desk)
  expect(
    (await send(own, 'POST', '/cancellation', 'institution', { reason: 'আর দরকার নেই' })).body.status,
  ).toBe('cancelled')
  expect(
    (await desk.ask('POST', `/tickets/${own.number}/replies`, { as: 'officer', body: { text: 'আচ্ছা' } }))
      .status,
  ).toBe(409)
  const breached = await raise(desk)
  at('2026-11-25T10:00:00')
  expect((await send(breached, 'POST', '/cancellation', 'officer', { reason: 'ভুল' })).status).toBe(403)
  const answer = await send(breached, 'POST', '/cancellation', 'supervisor', { reason: 'ভুল' })
  expect(answer.body).toMatchObject({
    status: 'cancelled',
    clock: { state: 'cancelled', breachedAt: dhaka('2026-11-24T10:00:00') },
  })
})

test('an officer of another office can’t be assigned', async () => {
  const ticket = await raise(desk)
  const officerId = (await desk.ask('GET', '/me', { as: 'officer-kalia' })).body.officerId
  const answer = await send(ticket, 'PUT', '/assignment', 'officer', { officerId })
  expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, '#/officerId'])
})

test('a key answers an action again without doing it twice, although the version has moved on', async () => {
  const ticket = await raise(desk)
  const key = randomUUID()
  const path = `/tickets/${ticket.number}/resolution`
  const first = await desk.ask('POST', path, { as: 'officer', body: done, version: ticket.version, key })
  const again = await desk.ask('POST', path, { as: 'officer', body: done, version: ticket.version, key })
  expect([again.status, again.text, again.headers.etag]).toEqual([200, first.text, first.headers.etag])
})

test('events can’t be changed or removed, not even in the database', async () => {
  await expect(desk.database.pool.query("UPDATE event SET type = 'x'")).rejects.toThrow('append-only')
  await expect(desk.database.pool.query('DELETE FROM event')).rejects.toThrow('append-only')
})
