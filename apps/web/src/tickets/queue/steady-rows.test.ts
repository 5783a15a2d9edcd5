import { expect, test } from 'vitest'
import { aTicket } from '../ticket.fixture.ts'
import { steadyRows } from './steady-rows.ts'

const ticket = (number: string, version = 1) => aTicket({ number, version })
const numbers = (rows: readonly { number: string }[]) => rows.map(({ number }) => number)

test('with nobody among the rows the server’s order holds', () => {
  const { rows, waiting } = steadyRows([ticket('A')], [ticket('B'), ticket('A')], false)
  expect(numbers(rows)).toEqual(['B', 'A'])
  expect(waiting).toBe(0)
})

test('held rows are renewed where they stand, new ones wait, gone ones stay', () => {
  const { rows, waiting } = steadyRows(
    [ticket('A'), ticket('B'), ticket('C')],
    [ticket('D'), ticket('C', 2), ticket('A', 2)],
    true,
  )
  expect(rows.map(({ number, version }) => [number, version])).toEqual([
    ['A', 2],
    ['B', 1],
    ['C', 2],
  ])
  expect(waiting).toBe(1)
})

test('a ticket that came in two pages stands once', () => {
  expect(numbers(steadyRows([], [ticket('A'), ticket('B'), ticket('A', 2)], false).rows)).toEqual(['A', 'B'])
})
