import type { TicketItem } from '@sheba/contract/tickets'
import { mostPinned, mostViews, type SavedView } from '@sheba/contract/views'
import { beforeAll, describe, expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const labs: string[] = []

beforeAll(async () => {
  for (const colour of ['লাল', 'নীল', 'সবুজ']) {
    labs.push((await raise(desk, { subject: `ল্যাবের প্রিন্টারে ${colour} বাতি` })).number)
  }
  await raise(desk, { service: 'website-information', subject: 'ওয়েবসাইটের ছবি' })
})

const ask = (body: object, as = 'officer') => desk.ask('POST', '/views', { as, body })
const views = async (as = 'officer'): Promise<SavedView[]> =>
  (await desk.ask('GET', '/views', { as })).body.items
const named = async (name: string, as = 'officer') => (await views(as)).find((view) => view.name === name)

describe('a saved view', () => {
  test('shows what its filters leave, in its order, by its id; what is asked beside it narrows it', async () => {
    const query = { service: ['computer-language-lab'], view: 'open', sort: 'number' }
    const made = await ask({ name: 'ল্যাব', query, pinned: true })
    expect([made.status, made.body]).toEqual([
      201,
      expect.objectContaining({
        name: 'ল্যাব',
        query,
        shared: false,
        own: true,
        pinned: true,
        count: 3,
        columns: ['service', 'status'],
        density: 'roomy',
      }),
    ])
    const { id } = made.body
    const list = async (more = '') => {
      const { body } = await desk.ask('GET', `/tickets?view=${id}${more}`, { as: 'officer' })
      return body.items.map(({ number }: TicketItem) => number)
    }
    expect(await list()).toEqual(labs)
    expect(await list(`&q=${encodeURIComponent('printer nil')}&sort=relevance`)).toEqual([labs[1]])
    const counts = await desk.ask('GET', `/tickets/counts?view=${id}`, { as: 'officer' })
    expect(counts.body.total).toBe(3)
    const bulk = await desk.ask('POST', '/tickets/bulk/preview', {
      as: 'officer',
      body: { filter: { view: id }, action: { kind: 'start' } },
    })
    expect(bulk.body.total ?? bulk.body).toBe(3)
  })

  test('is its owner’s alone until it is shared, and then the office’s; another office never sees it', async () => {
    const { id } = (await ask({ name: 'ভাগ করা', query: { channel: ['web'] } })).body
    expect(await named('ভাগ করা', 'officer2')).toBeUndefined()
    expect((await desk.ask('GET', `/tickets?view=${id}`, { as: 'officer2' })).status).toBe(404)
    const shared = await desk.ask('PATCH', `/views/${id}`, { as: 'officer', body: { shared: true } })
    expect([shared.status, shared.body.shared]).toEqual([200, true])
    expect(await named('ভাগ করা', 'officer2')).toMatchObject({ own: false, shared: true, pinned: false })
    expect((await desk.ask('GET', `/tickets?view=${id}`, { as: 'officer2' })).status).toBe(200)
    for (const as of ['officer-kalia', 'institution']) {
      expect([as, (await desk.ask('GET', `/tickets?view=${id}`, { as })).status]).toEqual([as, 404])
    }
    expect(await named('ভাগ করা', 'officer-kalia')).toBeUndefined()
  })

  test('of somebody else is pinned by each for himself, and changed by its owner alone', async () => {
    const { id } = (await ask({ name: 'পাশে', query: {}, shared: true })).body
    const change = (body: object, as: string) => desk.ask('PATCH', `/views/${id}`, { as, body })
    expect((await change({ pinned: true }, 'officer2')).body).toMatchObject({ pinned: true, count: 4 })
    expect(await named('পাশে')).toMatchObject({ pinned: false, count: null })
    expect((await change({ name: 'অন্য' }, 'officer2')).status).toBe(403)
    expect((await desk.ask('DELETE', `/views/${id}`, { as: 'officer2' })).status).toBe(403)
    expect((await change({ pinned: false }, 'officer2')).body.pinned).toBe(false)
    const looks = { name: 'নতুন নাম', columns: ['union', 'officer'], density: 'dense' }
    expect((await change(looks, 'officer')).body).toMatchObject(looks)
    expect((await desk.ask('DELETE', `/views/${id}`, { as: 'officer' })).status).toBe(204)
    expect((await desk.ask('DELETE', `/views/${id}`, { as: 'officer' })).status).toBe(404)
  })
})

test.each<[string, object, string]>([
  ['no name', { name: ' ', query: {} }, '#/name'],
  ['too long a name', { name: 'ক'.repeat(61), query: {} }, '#/name'],
  ['an unknown filter', { name: 'ক', query: { colour: 'red' } }, '#/query/colour'],
  [
    'a saved view in a saved view',
    { name: 'ক', query: { view: '0198f000-0000-7000-8000-000000000003' } },
    '#/query/view',
  ],
  ['an unknown column', { name: 'ক', query: {}, columns: ['price'] }, '#/columns/0'],
])('%s is refused where it stands', async (_, body, pointer) => {
  const answer = await ask(body)
  expect([answer.status, answer.body.errors?.map((one: { pointer: string }) => one.pointer)]).toEqual([
    400,
    [pointer],
  ])
})

test('no more than fit beside the queue are pinned, and no more than fifty are kept', async () => {
  const as = 'supervisor'
  const make = (index: number) => ask({ name: `তালিকা ${index}`, query: {}, pinned: index < mostPinned }, as)
  for (let index = 0; index < mostViews; index += 1) expect((await make(index)).status).toBe(201)
  const refused = await make(mostViews)
  expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, '#/name'])
  const last = await named(`তালিকা ${mostViews - 1}`, as)
  const pinned = await desk.ask('PATCH', `/views/${last?.id}`, { as, body: { pinned: true } })
  expect([pinned.status, pinned.body.errors[0].pointer]).toEqual([400, '#/pinned'])
})
