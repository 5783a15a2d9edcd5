import { expect, test } from 'vitest'
import { aTicket } from '../ticket.fixture.ts'
import { byUnion } from './by-union.ts'

const union = (end: string) => ({
  id: `0198f000-0000-7000-8000-0000000000${end}`,
  name: { bn: end, en: end },
})
const at = (number: string, where: ReturnType<typeof union> | null) => aTicket({ number, union: where })

test('the most urgent union first, each in its order, nowhere last, and none twice', () => {
  const [north, south] = [union('11'), union('12')]
  const sheet = byUnion([at('1', null), at('2', south), at('3', north), at('4', south), at('2', south)])
  expect(
    sheet.map(({ union: where, tickets }) => [where?.name.en ?? null, ...tickets.map((one) => one.number)]),
  ).toEqual([
    ['12', '2', '4'],
    ['11', '3'],
    [null, '1'],
  ])
})
