import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const draft = { service: 'computer-language-lab', subject: 'ল্যাব বন্ধ', description: 'সকাল থেকে।' }
const dhaka = (local: string) => new Date(`${local}+06:00`).toISOString()

test('an institution raises: number, promise of two days, tracking code, first event', async () => {
  desk.clock.now = sundayMorning
  const answer = await desk.ask('POST', '/tickets', { as: 'institution', body: draft, key: randomUUID() })
  expect(answer.status).toBe(201)
  const ticket = answer.body
  expect(ticket.number).toMatch(/^LHG-2026-\d{6}$/)
  expect(answer.headers.location).toBe(`/api/v1/tickets/${ticket.number}`)
  expect(answer.headers.etag).toBe('"1"')
  expect(ticket).toMatchObject({
    status: 'new',
    channel: 'web',
    kind: 'request',
    eligible: true,
    institution: { name: { en: 'Lohagara Govt. Pilot High School' } },
    clock: { state: 'running', band: 'onTrack', dueAt: dhaka('2026-11-24T10:00:00') },
    can: { reply: true, cancel: true, assign: false, note: false, close: false },
  })
  expect(ticket.trackingCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}$/)
  const events = await desk.ask('GET', `/tickets/${ticket.number}/events`, { as: 'officer' })
  expect(events.body.items).toMatchObject([{ type: 'ticket.raised', by: { role: 'institution' } }])
})

// The worked cases of the rule "at most two days": what falls due on a closed day is in time on the next open one.
test.each([
  ['Sun 22 Nov 10:00', '2026-11-22T10:00:00', '2026-11-24T10:00:00'],
  ['Wed 25 Nov 10:00', '2026-11-25T10:00:00', '2026-11-29T17:00:00'],
  ['Thu 26 Nov 16:30', '2026-11-26T16:30:00', '2026-11-29T17:00:00'],
  ['Fri 27 Nov 12:00', '2026-11-27T12:00:00', '2026-11-29T17:00:00'],
  ['Sat 28 Nov 09:00', '2026-11-28T09:00:00', '2026-11-30T17:00:00'],
])('received %s', async (_, receivedAt, dueAt) => {
  desk.clock.now = Date.parse(dhaka(receivedAt))
  const ticket = await raise(desk)
  expect(ticket.clock.dueAt).toBe(dhaka(dueAt))
})

test('each of the nine services gets the deadline of its promise', async () => {
  desk.clock.now = sundayMorning
  const services = (await desk.ask('GET', '/services', { as: 'institution' })).body.items
  expect(services).toHaveLength(9)
  for (const service of services) {
    const ticket = await raise(desk, { service: service.slug })
    const due = service.promise.kind === 'immediate' ? '2026-11-22T10:15:00' : '2026-11-24T10:00:00'
    expect([service.slug, ticket.clock.dueAt]).toEqual([service.slug, dhaka(due)])
  }
})

test('the same draft twice with one key is one ticket', async () => {
  desk.clock.now = sundayMorning
  const key = randomUUID()
  const first = await desk.ask('POST', '/tickets', { as: 'institution', body: draft, key })
  const again = await desk.ask('POST', '/tickets', { as: 'institution', body: draft, key })
  expect(again.text).toBe(first.text)
  expect(again.headers['idempotent-replay']).toBe('true')
  expect(again.headers.location).toBe(first.headers.location)
  const other = await desk.ask('POST', '/tickets', {
    as: 'institution',
    body: { ...draft, subject: 'অন্য' },
    key,
  })
  expect(other.status).toBe(422)
  const another = await desk.ask('POST', '/tickets', { as: 'udc', body: draft, key })
  expect(another.body.number).not.toBe(first.body.number)
})

test('the same key sent eight times at once is one ticket', async () => {
  const key = randomUUID()
  await desk.token('institution')
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => desk.ask('POST', '/tickets', { as: 'institution', body: draft, key })),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
  expect(new Set(answers.map(({ body }) => body.number)).size).toBe(1)
})

test('fifty tickets raised at once get fifty consecutive numbers, and their events too', async () => {
  await desk.token('institution')
  const tickets = await Promise.all(
    Array.from({ length: 50 }, (_, index) => raise(desk, { subject: `সমস্যা ${index}` })),
  )
  const serials = tickets.map(({ number }) => Number(number.slice(-6))).sort((one, other) => one - other)
  expect(serials.map((serial) => serial - (serials[0] ?? 0))).toEqual(
    Array.from({ length: 50 }, (_, index) => index),
  )
  const [events] = await desk.database
    .reading(null)
    .rows<{ events: number; last: number }>(
      `SELECT count(*)::int AS events, max(number)::int AS last FROM event e JOIN office o ON o.id = e.office_id WHERE o.code = 'LHG'`,
      [],
    )
  expect(events?.events).toBe(events?.last)
})

test('a refused ticket takes no number', async () => {
  const before = await raise(desk)
  await desk.ask('POST', '/tickets', { as: 'institution', body: { ...draft, service: 'no-such-service' } })
  const after = await raise(desk)
  expect(Number(after.number.slice(-6))).toBe(Number(before.number.slice(-6)) + 1)
})

test('an officer logs a call of a citizen, received earlier, with Bangla digits in the number', async () => {
  desk.clock.now = sundayMorning
  const ticket = await raise(desk, {
    as: 'officer',
    service: 'field-ict-support',
    channel: 'phone',
    receivedAt: dhaka('2026-11-22T09:30:00'),
    requester: { name: 'নাগরিক', phone: '০১৭০০-০০০১২৩' },
  })
  expect(ticket).toMatchObject({
    receivedAt: dhaka('2026-11-22T09:30:00'),
    loggedAt: dhaka('2026-11-22T10:00:00'),
    requester: { name: 'নাগরিক', phone: '+8801700000123' },
    clock: { dueAt: dhaka('2026-11-24T09:30:00') },
  })
  const [item] = (
    await desk.ask(
      'GET',
      '/tickets?q=%E0%A7%A6%E0%A7%A7%E0%A7%AD%E0%A7%A6%E0%A7%A6%E0%A7%A6%E0%A7%A6%E0%A7%A6%E0%A7%A7%E0%A7%A8%E0%A7%A9',
      { as: 'officer' },
    )
  ).body.items
  expect([item.number, item.requester.phone]).toEqual([ticket.number, '+88017•••••123'])
})

test('up to five minutes ahead is taken as now: clocks of machines differ', async () => {
  const ticket = await raise(desk, {
    as: 'officer',
    requester: { name: 'নাগরিক' },
    receivedAt: dhaka('2026-11-22T10:04:59'),
  })
  expect(ticket.receivedAt).toBe(dhaka('2026-11-22T10:00:00'))
})

test('a call answered at once is kept, also when it is typed in later', async () => {
  const ticket = await raise(desk, {
    as: 'officer',
    service: 'call-centre-service',
    channel: 'phone',
    requester: { name: 'নাগরিক' },
    receivedAt: dhaka('2026-11-19T10:00:00'),
    resolution: { outcome: 'answered', text: 'ফোনে জানানো হয়েছে।' },
  })
  expect(ticket).toMatchObject({
    status: 'resolved',
    resolvedAt: dhaka('2026-11-19T10:00:00'),
    firstResponseAt: dhaka('2026-11-19T10:00:00'),
    assignee: { name: { en: 'Assistant Programmer' } },
    clock: { state: 'stopped', band: null, breachedAt: null },
  })
})

test('what is past due when it is logged is breached at once, at its due moment, and marked so', async () => {
  const ticket = await raise(desk, {
    as: 'officer',
    requester: { name: 'নাগরিক' },
    receivedAt: dhaka('2026-11-16T10:00:00'),
  })
  expect(ticket.clock).toMatchObject({
    band: 'overdue',
    breachedAt: dhaka('2026-11-18T10:00:00'),
    enteredLate: true,
  })
  const events = await desk.ask('GET', `/tickets/${ticket.number}/events`, { as: 'officer' })
  expect(events.body.items.map(({ type, at }: { type: string; at: string }) => [type, at])).toContainEqual([
    'ticket.breached',
    dhaka('2026-11-18T10:00:00'),
  ])
})

test('a supervisor may enter what is older, and without an office means the primary one', async () => {
  const ticket = await raise(desk, {
    as: 'supervisor',
    requester: { name: 'নাগরিক' },
    receivedAt: dhaka('2026-09-01T10:00:00'),
  })
  expect(ticket.office.code).toBe('LHG')
  const kalia = await raise(desk, { as: 'supervisor', office: 'KAL', requester: { name: 'নাগরিক' } })
  expect(kalia.number).toMatch(/^KAL-2026-/)
})

test('a service that is not for the requester warns and does not block', async () => {
  const ticket = await raise(desk, { service: 'union-digital-centre-support' })
  expect(ticket.eligible).toBe(false)
})

test('the answer to raising is the ticket as it is read afterwards, in every field', async () => {
  desk.clock.now = sundayMorning
  const onTheSpot = { channel: 'phone', resolution: { outcome: 'answered', text: 'জানানো হয়েছে।' } }
  const citizen = { requester: { name: 'নাগরিক', title: 'শিক্ষার্থী', phone: '০১৭০০০০০১২৩' } }
  const cases = [
    { as: 'institution' },
    { as: 'udc', service: 'call-centre-service', writtenAt: dhaka('2026-11-21T08:00:00') },
    { as: 'officer', ...citizen },
    { as: 'officer', ...citizen, ...onTheSpot },
    { as: 'supervisor', ...citizen, receivedAt: dhaka('2026-11-02T10:00:00') },
  ]
  for (const { as, ...draft } of cases) {
    const answer = await raise(desk, { as, ...draft })
    expect((await desk.ask('GET', `/tickets/${answer.number}`, { as })).body).toEqual(answer)
  }
})

test('text is kept in NFC, whichever keyboard wrote it', async () => {
  const ticket = await raise(desk, { subject: 'বিদ্যালয\u09bc ও বিদ্যালয়' })
  expect(ticket.subject).toBe('বিদ্যালয় ও বিদ্যালয়'.normalize('NFC'))
})

test('the year of a number is that of its logging in Dhaka', async () => {
  desk.clock.now = Date.parse('2026-12-31T18:00:01Z')
  const ticket = await raise(desk)
  expect(ticket.number).toBe('LHG-2027-000001')
})
