import type { RelatedTickets, SimilarTickets } from '@sheba/contract/related'
import { beforeEach, expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { changed } from '../testing/send-change.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const { orm, rows } = desk.database.reading(null)
const dayMs = 86_400_000
const institutionOf = async (login: string) =>
  (await orm.member.findFirstOrThrow({ where: { account: { login } } })).institutionId
const similar = async (query: Record<string, string>, as = 'officer'): Promise<SimilarTickets> => {
  const answer = await desk.ask('GET', `/tickets/similar?${new URLSearchParams(query)}`, { as })
  if (answer.status !== 200) throw new Error(answer.text)
  return answer.body
}
const related = async ({ number }: { number: string }, as = 'officer'): Promise<RelatedTickets> =>
  (await desk.ask('GET', `/tickets/${number}/related`, { as })).body
const numbers = (items: readonly { number: string }[]) => items.map(({ number }) => number)

beforeEach(async () => {
  desk.clock.now = sundayMorning
  // What the tests before have asked for lies too far back to matter.
  await rows("UPDATE ticket SET received_at = received_at - interval '2 years' RETURNING id", [])
})

test('while it is written, what the institution has asked for lately and in like words is found', async () => {
  const same = await raise(desk, { subject: 'ল্যাবের ল্যাপটপগুলো চালু হচ্ছে না' })
  await raise(desk, { subject: 'ভর্তির ফরম পূরণে সাহায্য' })
  await raise(desk, { as: 'institution2', subject: 'ল্যাবের ল্যাপটপ চালু হচ্ছে না' })
  const institution = await institutionOf('institution')
  const draft = { subject: 'ল্যাবের ল্যাপটপ চালু হয় না', institution }
  expect(numbers((await similar(draft)).duplicates)).toEqual([same.number])
  // An institution asks of itself, whatever it names.
  const other = await institutionOf('institution2')
  expect(numbers((await similar({ ...draft, institution: other }, 'institution')).duplicates)).toEqual([
    same.number,
  ])
  expect((await similar(draft, 'officer-kalia')).duplicates).toEqual([])
  expect((await similar({ subject: draft.subject })).duplicates).toEqual([])
  desk.clock.now += 31 * dayMs
  expect((await similar(draft)).duplicates).toEqual([])
})

test('a citizen is known by the phone number, in whatever digits', async () => {
  const asked = await raise(desk, {
    as: 'officer',
    channel: 'phone',
    subject: 'ফ্রিল্যান্সিং প্রশিক্ষণ কবে শুরু',
    requester: { name: 'একজন নাগরিক', phone: '01711000000' },
  })
  const found = await similar({ subject: 'ফ্রিল্যান্সিং প্রশিক্ষণ', phone: '০১৭১১০০০০০০' })
  expect(numbers(found.duplicates)).toEqual([asked.number])
  expect((await similar({ subject: 'ফ্রিল্যান্সিং প্রশিক্ষণ', phone: '01711000001' })).duplicates).toEqual([])
})

test('a ticket says what it is linked with, what is likely the same, and that it is the third time', async () => {
  const times = []
  for (const days of [0, 40, 80]) {
    desk.clock.now = sundayMorning + days * dayMs
    times.push(await raise(desk, { subject: days === 40 ? 'UPS again' : 'ইউপিএসটি কাজ করছে না' }))
  }
  const [first, second, third] = times as [(typeof times)[0], (typeof times)[0], (typeof times)[0]]
  const linked = await raise(desk, { subject: 'ইউপিএস কাজ করছে না' })
  await desk.ask('POST', `/tickets/${third.number}/links`, { as: 'officer', body: { ticket: linked.number } })
  const double = await raise(desk, { subject: 'ইউপিএস একদমই কাজ করছে না' })
  const found = await related(third)
  expect(numbers(found.linked)).toEqual([linked.number])
  expect(numbers(found.duplicates)).toEqual([double.number])
  expect(found.recurring).toMatchObject({
    fault: { en: 'UPS' },
    times: 3,
    since: first.receivedAt,
    items: [{ number: second.number }, { number: first.number }],
  })
  expect((await related(second)).recurring).toBeNull()
  expect((await related(third, 'institution')).recurring?.times).toBe(3)
})

test('what was merged away or cancelled is no likely double', async () => {
  const [one, other] = [await raise(desk), await raise(desk)]
  expect(numbers((await related(one)).duplicates)).toEqual([other.number])
  await changed(desk, other, 'POST', '/merge', 'officer', { into: one.number })
  expect((await related(one)).duplicates).toEqual([])
})

test.each([
  [
    'an institution',
    'ticket_institution_received',
    "institution_id = '0198f000-0000-7000-8000-000000000001'",
  ],
  ['a phone number', 'ticket_phone_received', "requester_phone = '+8801711000000'"],
])('%s is looked up by an index', async (_, index, condition) => {
  const { id, ...row } = await orm.ticket.findFirstOrThrow({ where: { number: (await raise(desk)).number } })
  await orm.ticket.createMany({
    data: Array.from({ length: 2_000 }, (_, at) => ({
      ...row,
      number: `LHG-2020-${String(at).padStart(6, '0')}`,
      trackingCode: `code-${at}`,
      requesterPhone: `+88017${String(at).padStart(8, '0')}`,
    })),
    skipDuplicates: true,
  })
  await rows('ANALYZE ticket', [])
  const plan = await rows<Record<string, string>>(
    `EXPLAIN SELECT * FROM ticket t WHERE t.${condition} AND t.received_at > now() - interval '180 days'
       AND t.status <> 'cancelled' AND t.id <> '${id}' ORDER BY t.received_at DESC, t.id DESC LIMIT 200`,
    [],
  )
  expect(plan.map((line) => Object.values(line)[0]).join('\n')).toContain(index)
})
