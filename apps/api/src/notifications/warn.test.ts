import type { Ticket } from '@sheba/contract/tickets'
import { beforeEach, expect, test } from 'vitest'
import { changed as applied, closed, undone } from '../changes/change-desk.fixture.ts'
import { deliverOutbox } from '../outbox/deliver-outbox.ts'
import { raise } from '../testing/raise.ts'
import { changed } from '../testing/send-change.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'
import { watchTickets } from '../tickets/watch-tickets.ts'
import { deliverLetters } from './deliver-letters.ts'
import { type Mail, mailRoad } from './mail-members.ts'
import { warn } from './warn.ts'

const desk = await testDesk()
const { orm } = desk.database.reading(null)
const dhaka = (local: string) => new Date(`${local}+06:00`).toISOString()
let sent: Mail[] = []
const send = async (mail: Mail) => {
  sent.push(mail)
}

for (const login of ['officer', 'officer2', 'supervisor', 'hq']) {
  await orm.account.update({
    where: { login },
    data: { email: `${login}@example.org`, demo: false, language: 'en' },
  })
}

beforeEach(async () => {
  await orm.warning.deleteMany()
  await orm.letter.deleteMany()
  // Those of the tests before have been told of to the end.
  await orm.ticket.updateMany({ data: { warnedRungs: 4 } })
  desk.clock.now = sundayMorning
  sent = []
})

/** Two workers at once, at a moment of Dhaka; then what they have sent. */
async function roundAt(local: string): Promise<Mail[]> {
  desk.clock.now = Date.parse(dhaka(local))
  const { now } = desk.clock
  const watch = () =>
    watchTickets(desk.database, now, (error) => {
      throw error
    })
  await Promise.all([watch(), watch()])
  await Promise.all([warn(desk.database, now), warn(desk.database, now)])
  sent = []
  await Promise.all([1, 2].map(() => deliverLetters(desk.database, () => desk.clock.now, send)))
  return sent.toSorted((one, other) => one.to.localeCompare(other.to))
}

const hearers = (mails: readonly Mail[]) => mails.map(({ to }) => to.replace('@example.org', ''))

async function assigned(): Promise<Ticket> {
  const officerId = (await desk.ask('GET', '/me', { as: 'officer' })).body.officerId
  return changed(desk, await raise(desk), 'PUT', '/assignment', 'officer', { officerId })
}

const warningsOf = async ({ number }: { number: string }) =>
  (
    await desk.database.pool.query(
      `SELECT w.rung::text AS rung, a.login, w.at FROM warning w JOIN ticket t ON t.id = w.ticket_id
       JOIN account a ON a.id = w.account_id WHERE t.number = $1 ORDER BY w.rung, a.login`,
      [number],
    )
  ).rows

test('the ladder, rung by rung: officer, officer and supervisor, supervisor, the next level', async () => {
  const ticket = await assigned()
  const { approachingAt, criticalAt } = ticket.clock
  expect([approachingAt, criticalAt]).toEqual([dhaka('2026-11-23T10:00:00'), dhaka('2026-11-23T14:48:00')])
  expect(await roundAt('2026-11-23T09:59:00')).toEqual([])
  // Approaching since ten: told at mid-afternoon, with what has turned critical meanwhile.
  expect(await roundAt('2026-11-23T10:00:00')).toEqual([])
  expect(hearers(await roundAt('2026-11-23T14:48:00'))).toEqual(['officer', 'supervisor'])
  expect(await roundAt('2026-11-23T15:00:00')).toEqual([])
  // Breached at ten: told at mid-afternoon to the supervisor alone.
  expect(await roundAt('2026-11-24T10:00:01')).toEqual([])
  const breach = await roundAt('2026-11-24T15:00:00')
  expect(hearers(breach)).toEqual(['supervisor'])
  expect(breach[0]?.text).toContain(`${ticket.number}: past its deadline`)
  expect(await roundAt('2026-11-26T09:30:00')).toEqual([])
  expect(hearers(await roundAt('2026-11-26T15:00:00'))).toEqual(['hq'])
  expect(await roundAt('2026-12-20T15:00:00')).toEqual([])
  expect((await warningsOf(ticket)).map(({ rung, login }) => `${rung} ${login}`)).toEqual([
    'approaching officer',
    'critical officer',
    'critical supervisor',
    'breached supervisor',
    'afterBreach hq',
  ])
})

test('what is approaching is told at the opening or at mid-afternoon, gathered into one mail', async () => {
  const one = await assigned()
  const other = await assigned()
  expect(await roundAt('2026-11-23T13:00:00')).toEqual([])
  await orm.ticket.updateMany({
    where: { number: { in: [one.number, other.number] } },
    data: { criticalAt: new Date(dhaka('2026-11-24T09:59:00')) },
  })
  const [mail, ...others] = await roundAt('2026-11-23T15:00:00')
  expect(others).toEqual([])
  expect(mail).toMatchObject({ to: 'officer@example.org', subject: 'The deadlines of 2 tickets' })
  expect(mail?.text).toContain(`${one.number}: approaching its deadline`)
  expect(mail?.text).toContain(`${other.number}: approaching its deadline`)
})

test('nobody is warned at night or on a closed day', async () => {
  desk.clock.now = Date.parse(dhaka('2026-11-25T11:00:00'))
  const ticket = await assigned()
  expect(ticket.clock.dueAt).toBe(dhaka('2026-11-29T17:00:00'))
  await orm.ticket.update({
    where: { number: ticket.number },
    data: { approachingAt: new Date(dhaka('2026-11-26T16:59:00')) },
  })
  for (const local of ['2026-11-26T17:00:00', '2026-11-27T12:00:00', '2026-11-29T08:59:59']) {
    expect(await roundAt(local)).toEqual([])
  }
  expect(hearers(await roundAt('2026-11-29T09:00:00'))).toEqual(['officer'])
})

test('three days of downtime are told of once, at the moment each rung was reached', async () => {
  const ticket = await assigned()
  const mails = await roundAt('2026-11-29T09:00:00')
  expect(hearers(mails)).toEqual(['hq', 'officer', 'supervisor'])
  for (const { subject } of mails) expect(subject).toBe('The deadline of 1 ticket')
  expect((await warningsOf(ticket)).map(({ rung, at }) => [rung, at.toISOString()])).toEqual([
    ['approaching', ticket.clock.approachingAt],
    ['critical', ticket.clock.criticalAt],
    ['critical', ticket.clock.criticalAt],
    ['breached', ticket.clock.dueAt],
    ['afterBreach', dhaka('2026-11-26T10:00:00')],
  ])
  expect(await roundAt('2026-11-29T15:00:00')).toEqual([])
})

test('of a ticket of nobody all officers of its office are warned; what is resolved by then is not told', async () => {
  const ticket = await raise(desk)
  await roundAt('2026-11-23T10:00:00')
  expect((await warningsOf(ticket)).map(({ login }) => login)).toEqual(['officer', 'officer2'])
  await changed(desk, ticket, 'POST', '/resolution', 'officer', { outcome: 'solved', text: 'চলছে।' })
  expect(await roundAt('2026-11-23T15:00:00')).toEqual([])
})

test('a paused clock comes no nearer, and a merged ticket warns nobody', async () => {
  const paused = await changed(desk, await assigned(), 'POST', '/pause', 'officer', {
    reason: 'siteClosed',
    message: 'বিদ্যালয় বন্ধ।',
    expectedOn: '2026-12-10',
  })
  const merged = await assigned()
  const survivor = await assigned()
  await changed(desk, merged, 'POST', '/merge', 'officer', { into: survivor.number })
  await roundAt('2026-11-24T09:30:00')
  expect(await warningsOf(paused)).toEqual([])
  expect(await warningsOf(merged)).toEqual([])
  expect(await warningsOf(survivor)).not.toEqual([])
})

test('the ladder is that of the policy which the ticket pins', async () => {
  const office = await orm.office.findUniqueOrThrow({ where: { code: 'LHG' } })
  const account = await orm.account.findUniqueOrThrow({ where: { login: 'supervisor' } })
  const policy = await orm.servicePolicy.create({
    data: {
      officeId: office.id,
      serviceSlug: 'computer-language-lab',
      holdsFrom: new Date('2026-11-22'),
      kind: 'days',
      days: 2,
      basis: 'calendarRolled',
      ends: 'sameTime',
      approachingShare: 0.5,
      criticalShare: 0.2,
      criticalFloorMinutes: 120,
      pauseReasons: ['siteClosed'],
      ladder: [{ rung: 'approaching', audiences: ['supervisor'] }],
      reason: 'পরীক্ষা',
      enteredAt: new Date(sundayMorning - 1000),
      enteredBy: account.id,
    },
  })
  const ticket = await assigned()
  await roundAt('2026-11-24T09:30:00')
  expect((await warningsOf(ticket)).map(({ rung, login }) => [rung, login])).toEqual([
    ['approaching', 'supervisor'],
  ])
  await orm.servicePolicy.delete({ where: { id: policy.id } })
})

/** What a ticket was warned of since a moment, told to whom. */
const rungsSince = async (ticket: Ticket, since: string) =>
  (await warningsOf(ticket))
    .filter(({ at }) => at >= new Date(dhaka(since)))
    .map(({ rung, login, at }) => `${rung} ${login} ${at.toISOString()}`)

test('a deadline set later by hand is warned of anew when it comes near, and once', async () => {
  const ticket = await assigned()
  expect(hearers(await roundAt('2026-11-23T15:00:00'))).toEqual(['officer', 'supervisor'])
  const dueAt = dhaka('2026-12-01T10:00:00')
  const later = await changed(desk, ticket, 'PUT', '/deadline', 'supervisor', { dueAt, reason: 'পার্টস আসবে।' })
  const { approachingAt, criticalAt } = later.clock
  expect(await roundAt('2026-11-24T15:00:00')).toEqual([])
  expect(Date.parse(approachingAt ?? '')).toBeGreaterThan(desk.clock.now)
  expect(hearers(await roundAt('2026-11-25T15:00:00'))).toEqual(['officer'])
  expect(await roundAt('2026-11-29T14:30:00')).toEqual([])
  expect(hearers(await roundAt('2026-11-29T15:00:00'))).toEqual(['officer', 'supervisor'])
  expect(await roundAt('2026-12-01T09:30:00')).toEqual([])
  expect(await rungsSince(ticket, '2026-11-24T00:00:00')).toEqual([
    `approaching officer ${approachingAt}`,
    `critical officer ${criticalAt}`,
    `critical supervisor ${criticalAt}`,
  ])
})

test('a deadline moved so little that it is still as near is not told again', async () => {
  const ticket = await assigned()
  await roundAt('2026-11-23T15:00:00')
  const dueAt = dhaka('2026-11-24T10:30:00')
  const { clock } = await changed(desk, ticket, 'PUT', '/deadline', 'supervisor', {
    dueAt,
    reason: 'আধঘণ্টা পরে।',
  })
  expect(Date.parse(clock.criticalAt ?? '')).toBeGreaterThan(Date.parse(ticket.clock.criticalAt ?? ''))
  expect(clock.band).toBe('approaching')
  // It is critical later than it was, which is told; approaching it has been all along.
  expect(hearers(await roundAt('2026-11-24T09:30:00'))).toEqual(['officer', 'supervisor'])
  expect(await rungsSince(ticket, '2026-11-23T15:00:00')).toEqual([
    `critical officer ${clock.criticalAt}`,
    `critical supervisor ${clock.criticalAt}`,
  ])
})

test('what is not told yet when the deadline moves away is not told at all', async () => {
  const ticket = await assigned()
  expect(await roundAt('2026-11-23T10:30:00')).toEqual([])
  const body = { dueAt: dhaka('2026-12-10T10:00:00'), reason: 'পার্টস আসবে।' }
  await changed(desk, ticket, 'PUT', '/deadline', 'supervisor', body)
  expect(await roundAt('2026-11-23T15:00:00')).toEqual([])
})

test('a pause leaves reached what was reached before it: that is not told again', async () => {
  const ticket = await assigned()
  await roundAt('2026-11-23T15:00:00')
  const pause = { reason: 'siteClosed', message: 'বিদ্যালয় বন্ধ।', expectedOn: '2026-11-26' }
  const paused = await changed(desk, ticket, 'POST', '/pause', 'officer', pause)
  desk.clock.now = Date.parse(dhaka('2026-11-24T15:00:00'))
  const { clock } = await changed(desk, paused, 'DELETE', '/pause', 'officer')
  expect(clock.dueAt > ticket.clock.dueAt).toBe(true)
  expect(await roundAt('2026-11-25T09:30:00')).toEqual([])
  expect(await warningsOf(ticket)).toHaveLength(3)
})

test('a batch that moves deadlines away has them warned of anew by the new moments', async () => {
  const ticket = await assigned()
  await roundAt('2026-11-23T15:00:00')
  const change = await applied(desk, { kind: 'calendar', office: 'LHG', draft: closed('2026-11-24') })
  expect((await desk.ask('GET', `/tickets/${ticket.number}`, { as: 'officer' })).body.clock).toMatchObject({
    dueAt: dhaka('2026-11-25T17:00:00'),
    criticalAt: dhaka('2026-11-25T12:24:00'),
  })
  expect(await roundAt('2026-11-25T12:00:00')).toEqual([])
  expect(hearers(await roundAt('2026-11-25T12:24:00'))).toEqual(['officer', 'supervisor'])
  expect(await rungsSince(ticket, '2026-11-23T15:00:01')).toHaveLength(2)
  await undone(desk, change.id)
})

test('provisional days that come near are asked of the supervisors of the office that entered them, once', async () => {
  const narail = await orm.office.findFirstOrThrow({ where: { kind: 'district' } })
  await orm.calendarDay.updateMany({ where: { provisional: true }, data: { provisional: false } })
  const day = (on: string) => ({
    officeId: narail.id,
    on: new Date(on),
    kind: 'closed' as const,
    order: 'general' as const,
    nameBn: 'ঈদ',
    nameEn: 'Eid',
    provisional: true,
    enteredAt: new Date(0),
  })
  await orm.calendarDay.createMany({ data: [day('2027-01-12'), day('2027-01-13'), day('2027-03-01')] })
  expect(await roundAt('2027-01-04T10:00:00')).toEqual([])
  expect(await roundAt('2027-01-05T08:00:00')).toEqual([])
  const mails = await roundAt('2027-01-05T10:00:00')
  expect(hearers(mails)).toEqual(['supervisor'])
  expect(mails[0]?.text).toContain('Tuesday 12 January 2027: Eid\nWednesday 13 January 2027: Eid\n')
  expect(await roundAt('2027-01-06T10:00:00')).toEqual([])
  expect(await roundAt('2027-01-11T10:00:00')).toEqual([])
})

test('a letter that fails is kept and tried again, and waits for a worker that died', async () => {
  await assigned()
  desk.clock.now = Date.parse(dhaka('2026-11-23T15:00:00'))
  await warn(desk.database, desk.clock.now)
  const now = () => desk.clock.now
  const broken = async () => {
    throw new Error('no route to the mail server')
  }
  const { failed } = await deliverLetters(desk.database, now, broken)
  expect(failed).toBe(await orm.letter.count())
  expect((await orm.letter.findFirstOrThrow()).lastError).toBe('no route to the mail server')
  expect(await deliverLetters(desk.database, now, send)).toEqual({ told: 0, failed: 0 })
  desk.clock.now += 301_000
  expect(await deliverLetters(desk.database, now, send)).toEqual({ told: failed, failed: 0 })
})

test('without a mail server the letters are passed over', async () => {
  await assigned()
  desk.clock.now = Date.parse(dhaka('2026-11-23T15:00:00'))
  await warn(desk.database, desk.clock.now)
  await deliverLetters(desk.database, () => desk.clock.now, null)
  expect(await orm.letter.count({ where: { deliveredAt: null } })).toBe(0)
})

test('an escalation is told to those above: of an officer the supervisor, of a supervisor headquarters', async () => {
  const road = mailRoad(desk.database, send)
  const deliver = () => deliverOutbox(desk.database, () => desk.clock.now, road)
  const ticket = await raise(desk)
  await deliver()
  sent = []
  const text = { text: 'যন্ত্রাংশের অনুমোদন লাগবে।' }
  const once = await changed(desk, ticket, 'POST', '/escalation', 'officer', text)
  await deliver()
  expect(hearers(sent)).toEqual(['supervisor'])
  expect(sent[0]?.subject).toBe(`${ticket.number}: A ticket has been brought before you`)
  expect(sent[0]?.text).toContain(text.text)
  sent = []
  await changed(desk, once, 'POST', '/escalation', 'supervisor', text)
  await deliver()
  expect(hearers(sent)).toEqual(['hq'])
})
