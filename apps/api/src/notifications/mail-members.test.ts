import type { Ticket } from '@sheba/contract/tickets'
import { beforeEach, expect, test } from 'vitest'
import { deliverOutbox } from '../outbox/deliver-outbox.ts'
import { raise } from '../testing/raise.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'
import { type Mail, mailRoad } from './mail-members.ts'

const desk = await testDesk()
const { orm } = desk.database.reading(null)
const school = await orm.member.findFirstOrThrow({ where: { account: { login: 'institution' } } })
let sent: Mail[] = []
const road = mailRoad(desk.database, async (mail) => {
  sent.push(mail)
})
const deliver = () => {
  // What can be taken back waits a quarter of a minute for that.
  desk.clock.now += 15_000
  return deliverOutbox(desk.database, () => desk.clock.now, road)
}

await addMember('teacher@example.org', {})
await addMember('head@example.org', { language: 'en' })
await addMember('gone@example.org', { disabledAt: new Date() })
await addMember('shown@example.org', { demo: true })
await addMember(null, {})

beforeEach(async () => {
  desk.clock.now = sundayMorning
  await deliver()
  sent = []
})

async function addMember(email: string | null, given: object): Promise<string> {
  const login = email ?? 'no-mail'
  const data = { login, email, passwordHash: '-', nameBn: 'শিক্ষক', nameEn: 'Teacher', ...given }
  const account = await orm.account.create({ data })
  await orm.member.create({ data: { institutionId: school.institutionId, accountId: account.id } })
  return account.id
}

const change = async (as: string, { number, version }: Ticket, noun: string, body: unknown) => {
  const answer = await desk.ask('POST', `/tickets/${number}/${noun}`, { as, version, body })
  if (answer.status >= 300) throw new Error(answer.text)
  return answer.body
}
const recipients = () => sent.map(({ to }) => to)

test('members with an address hear of a new ticket, each in the own language; no demo account, none disabled', async () => {
  const ticket = await raise(desk)
  expect(await deliver()).toEqual({ told: 1, failed: 0 })
  expect(sent).toMatchObject([
    { to: 'teacher@example.org', subject: `${ticket.number}: আবেদন গৃহীত হয়েছে` },
    { to: 'head@example.org', subject: `${ticket.number}: Your ticket has been received` },
  ])
  expect(sent[1]?.text).toContain('To be done by: Tuesday 24 November 2026, 10:00')
  expect(new Set(sent.map(({ id }) => id)).size).toBe(2)
})

test('nobody else’s members hear of it', async () => {
  await raise(desk, { as: 'institution-kalia' })
  expect(await deliver()).toEqual({ told: 1, failed: 0 })
  expect(sent).toEqual([])
})

test('a public reply of the office is mailed; a note and what the requester said are not', async () => {
  const ticket = await raise(desk)
  await deliver()
  sent = []
  await change('officer', ticket, 'replies', { text: 'For the office alone', internal: true })
  await change('officer', ticket, 'replies', {
    text: 'The teacher called',
    from: 'requester',
    channel: 'phone',
  })
  await change('institution', ticket, 'replies', { text: 'We are waiting' })
  await deliver()
  expect(sent).toEqual([])
  await change('officer', ticket, 'replies', { text: 'আগামীকাল আসছি।' })
  await deliver()
  expect(recipients()).toEqual(['teacher@example.org', 'head@example.org'])
  expect(sent[0]?.text).toContain('\nআগামীকাল আসছি।\n')
})

test('a pause, a resolution and a cancellation are mailed; an assignment, a reopening and a breach are not', async () => {
  let ticket = await raise(desk)
  const wait = { reason: 'siteClosed', message: 'দরজা বন্ধ।', expectedOn: '2026-11-24' }
  ticket = await change('officer', ticket, 'pause', wait)
  desk.clock.now += 60_000
  ticket = await change('officer', ticket, 'resolution', { outcome: 'solved', text: 'চালু হয়েছে।' })
  ticket = await change('institution', ticket, 'reopening', { reason: 'আবার বন্ধ।' })
  await change('institution', ticket, 'cancellation', { reason: 'নিজেরা ঠিক করেছি।' })
  await deliver()
  const toTeacher = sent
    .filter(({ to }) => to === 'teacher@example.org')
    .map(({ text }) => text.split('\n')[0])
  expect(toTeacher).toEqual([
    'আবেদন গৃহীত হয়েছে',
    'আবেদন স্থগিত রাখা হয়েছে',
    'আবেদন নিষ্পন্ন হয়েছে',
    'আবেদন বাতিল হয়েছে',
  ])
})

test('the address printed in a charter never gets a mail, even as a member’s', async () => {
  const edition = await orm.charterEdition.findFirstOrThrow({ where: { office: { code: 'LHG' } } })
  // The contact of an edition is kept as JSON; the seed wrote it with an e-mail address.
  const { email } = edition.contact as { email: string }
  expect(email).toContain('@')
  await addMember(email.toUpperCase(), {})
  await raise(desk)
  await deliver()
  expect(recipients()).toEqual(['teacher@example.org', 'head@example.org'])
})
