import { beforeAll, expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { changed } from '../testing/send-change.ts'
import { testDesk } from '../testing/test-desk.ts'
import { bulkDesk, itemsOf } from './bulk-desk.fixture.ts'

const desk = await testDesk()
const { orm } = desk.database.reading(null)
const { preview, done, look } = bulkDesk(desk)
const officerId = async (login: string) =>
  (await orm.officer.findFirstOrThrow({ where: { account: { login } } })).id
let own = ''
let kalia = ''

beforeAll(async () => {
  own = await officerId('officer2')
  kalia = await officerId('officer-kalia')
})

const resolve = { kind: 'resolve', outcome: 'solved', text: 'চালু হয়েছে।' }

test('tells for each what doing it then does, and changes nothing', async () => {
  const open = await raise(desk)
  const stopped = await changed(desk, await raise(desk), 'POST', '/cancellation', 'officer', { reason: 'ভুল' })
  const theirs = await raise(desk, { as: 'institution2' })
  const elsewhere = await raise(desk, { as: 'institution-kalia' })
  const tickets = [open, stopped, theirs, elsewhere]
  const actions = [
    { kind: 'assign', officerId: own },
    { kind: 'assign', officerId: null },
    { kind: 'assign', officerId: kalia },
    { kind: 'reclassify', service: 'field-ict-support' },
    { kind: 'reclassify', service: 'computer-language-lab' },
    { kind: 'reclassify', service: 'no-such-service' },
    { kind: 'start' },
    { kind: 'resume' },
    { kind: 'close' },
    { kind: 'merge', into: open.number },
    { kind: 'merge', into: elsewhere.number },
    { kind: 'merge', into: stopped.number },
  ]
  for (const action of actions) {
    const before = await Promise.all(tickets.slice(0, 3).map((ticket) => look(ticket)))
    const seen = await preview({ items: itemsOf(tickets), action })
    expect(await Promise.all(tickets.slice(0, 3).map((ticket) => look(ticket)))).toEqual(before)
    const result = await done(tickets, action)
    const foreseen = new Map(seen.items.map(({ number, code }) => [number, code]))
    for (const { number, code } of result.items)
      expect([action, foreseen.get(number)]).toEqual([action, code])
    expect([seen.total, seen.refused]).toEqual([4, result.bulk.counts.refused])
    await desk.ask('POST', `/tickets/bulk/${result.bulk.id}/undo`, { as: 'officer' })
  }
})

test('the reasons are counted, in the asker’s language', async () => {
  const tickets = [await raise(desk), await raise(desk)]
  const seen = await preview({
    items: [...itemsOf(tickets), { number: 'LHG-2026-999999' }],
    action: { kind: 'resume' },
  })
  expect(seen).toMatchObject({
    total: 3,
    allowed: 0,
    refused: 3,
    reasons: [
      { code: 'illegal-move', detail: 'This cannot be done in the present status', count: 2 },
      { code: 'not-found', detail: 'Not found', count: 1 },
    ],
  })
})

test('a breached ticket is not cancelled by an officer, and by a supervisor is', async () => {
  const ticket = await raise(desk)
  desk.clock.now += 10 * 86_400_000
  const cancel = { kind: 'cancel', reason: 'আর লাগবে না।' }
  const asked = { items: itemsOf([ticket]), action: cancel }
  expect((await preview(asked)).items[0]).toMatchObject({ allowed: false, code: 'not-allowed' })
  expect((await preview(asked, 'supervisor')).allowed).toBe(1)
})

test('a filter that leaves more than can be one bulk is refused', async () => {
  const { id, ...row } = await orm.ticket.findFirstOrThrow({ where: { number: (await raise(desk)).number } })
  await orm.ticket.createMany({
    data: Array.from({ length: 5_001 }, (_, index) => ({
      ...row,
      number: `LHG-2025-${String(index).padStart(6, '0')}`,
      trackingCode: `code-${index}`,
      subject: 'অনেক',
    })),
  })
  const answer = await desk.ask('POST', '/tickets/bulk/preview', {
    as: 'officer',
    body: { filter: {}, action: resolve },
  })
  expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, '#/filter'])
  expect(id).not.toBe('')
})
