import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const draft = { service: 'computer-language-lab', subject: 'ল্যাব বন্ধ', description: 'সকাল থেকে।' }
const dhaka = (local: string) => new Date(`${local}+06:00`).toISOString()

test('every fault at once, each with its pointer and in the asker’s language', async () => {
  const body = { service: 'no-such-service', subject: '', description: 'ক', surprise: 1, union: randomUUID() }
  const bangla = await desk.ask('POST', '/tickets', {
    as: 'institution',
    body,
    headers: { 'accept-language': 'bn' },
  })
  const pointers = bangla.body.errors.map((error: { pointer: string }) => error.pointer).sort()
  expect([bangla.status, pointers]).toEqual([400, ['#/service', '#/subject', '#/surprise', '#/union']])
  expect(bangla.body.errors[0].detail).toMatch(/[\u0980-\u09ff]/)
  const english = await desk.ask('POST', '/tickets', {
    as: 'institution',
    body,
    headers: { 'accept-language': 'en' },
  })
  expect(english.body.title).toBe('Some entries need correcting')
})

const refused: [string, string, Record<string, unknown>, string][] = [
  [
    'an institution that says when it was received',
    'institution',
    { receivedAt: dhaka('2026-11-22T09:00:00') },
    '#/receivedAt',
  ],
  ['an institution by phone', 'institution', { channel: 'phone' }, '#/channel'],
  [
    'an institution with a resolution',
    'institution',
    { resolution: { outcome: 'solved', text: 'হয়েছে' } },
    '#/resolution',
  ],
  ['an institution of another office', 'institution', { office: 'KAL' }, '#/office'],
  ['a receipt in the future', 'officer', { receivedAt: dhaka('2026-11-22T10:06:00') }, '#/receivedAt'],
  [
    'a receipt eight days back by an officer',
    'officer',
    { receivedAt: dhaka('2026-11-14T09:00:00') },
    '#/receivedAt',
  ],
  ['nobody who asked', 'officer', { requester: undefined }, '#/requester'],
  [
    'a phone number that is none',
    'officer',
    { requester: { name: 'নাগরিক', phone: '১২৩' } },
    '#/requester/phone',
  ],
  [
    'a resolution on the spot by paper',
    'officer',
    { channel: 'paper', resolution: { outcome: 'solved', text: 'হয়েছে' } },
    '#/resolution',
  ],
  ['a subject too long', 'officer', { subject: 'ক'.repeat(161) }, '#/subject'],
]

test.each(refused)('%s is refused and changes nothing', async (_, as, change, pointer) => {
  desk.clock.now = sundayMorning
  const requester = as === 'officer' ? { requester: { name: 'নাগরিক' } } : {}
  const before = await counts()
  const answer = await desk.ask('POST', '/tickets', { as, body: { ...draft, ...requester, ...change } })
  expect([answer.status, answer.body.errors.map((error: { pointer: string }) => error.pointer)]).toEqual([
    400,
    [pointer],
  ])
  expect(await counts()).toEqual(before)
})

test('a foreign institution’s id is a fault like one that is not there', async () => {
  const kalia = await desk.database
    .reading(null)
    .orm.institution.findFirstOrThrow({ where: { office: { code: 'KAL' } } })
  for (const institutionId of [kalia.id, randomUUID()]) {
    for (const as of ['officer', 'institution']) {
      const answer = await desk.ask('POST', '/tickets', { as, body: { ...draft, institutionId } })
      expect([as, answer.status, answer.body.errors[0].pointer]).toEqual([as, 400, '#/institutionId'])
    }
  }
})

async function counts() {
  const [row] = await desk.database.reading(null).rows(
    `SELECT (SELECT count(*)::int FROM ticket) AS tickets, (SELECT count(*)::int FROM event) AS events,
        (SELECT count(*)::int FROM idempotency_key) AS keys, (SELECT sum(last)::int FROM counter) AS counters`,
    [],
  )
  return row
}
