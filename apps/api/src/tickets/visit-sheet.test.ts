import type { TicketItem } from '@sheba/contract/tickets'
import { beforeAll, expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { changed } from '../testing/send-change.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const { orm } = desk.database.reading(null)
const hour = 3_600_000
let unions: string[] = []

const sheet = async (query = '', as = 'officer') => {
  const answer = await desk.ask('GET', `/visit-sheet${query}`, { as })
  expect(answer.status).toBe(200)
  return answer.body as { items: TicketItem[]; nextCursor: string | null }
}
const numbers = ({ items }: { items: TicketItem[] }) => items.map(({ number }) => number)

beforeAll(async () => {
  desk.clock.now = sundayMorning
  const found = await orm.union.findMany({
    where: { office: { code: 'LHG' } },
    take: 2,
    orderBy: { id: 'asc' },
  })
  unions = found.map(({ id }) => id)
})

test('open tickets, least time left first, with the phone number whole; what is solved is not on it', async () => {
  const requester = { name: 'প্রধান শিক্ষক', phone: '01712345678' }
  const later = await raise(desk, { requester })
  const sooner = await raise(desk, { service: 'call-centre-service', requester })
  const solved = await raise(desk, { requester })
  await changed(desk, solved, 'POST', '/resolution', 'officer', { outcome: 'solved', text: 'চালু।' })
  const { items } = await sheet()
  expect(numbers({ items })).toEqual([sooner.number, later.number])
  expect(items[0]?.requester.phone).toBe('+8801712345678')
  expect(numbers(await sheet('', 'officer-kalia'))).toEqual([])
  expect(numbers(await sheet('', 'supervisor'))).toEqual([sooner.number, later.number])
})

test('of some unions or services alone, and page by page', async () => {
  desk.clock.now += hour
  const raised = []
  for (const union of unions)
    raised.push(await raise(desk, { union, as: 'officer', requester: { name: 'উদ্যোক্তা' } }))
  const [first, second] = raised
  expect(numbers(await sheet(`?union=${unions[0]}`))).toEqual([first?.number])
  expect(numbers(await sheet(`?union=${unions.join(',')}`))).toEqual([first?.number, second?.number])
  expect(numbers(await sheet('?union=none'))).not.toContain(first?.number)
  const whole = numbers(await sheet())
  const page = await sheet('?limit=1')
  const rest = await sheet(`?cursor=${page.nextCursor}`)
  expect([...numbers(page), ...numbers(rest)]).toEqual(whole)
  expect(numbers(await sheet('?service=call-centre-service'))).toHaveLength(1)
})

test.each(['?sort=number', '?union=x', '?limit=0'])('%s is refused', async (query) => {
  expect((await desk.ask('GET', `/visit-sheet${query}`, { as: 'officer' })).status).toBe(400)
})
