import { expect, test } from 'vitest'
import { aTicket } from '../ticket.fixture.ts'
import { choose, chooseAll, noneChosen } from './chosen-rows.ts'

const rows = ['1', '2', '3', '4', '5'].map((end) => aTicket({ number: `LHG-2026-00000${end}` }))
const at = (place: number) => rows[place - 1]?.number ?? ''
const places = ({ by }: typeof noneChosen) => [...by.keys()].map((number) => Number(number.at(-1))).toSorted()

test('one by one, and each once more lets it go', () => {
  const two = choose(choose(noneChosen, rows, at(2)), rows, at(4))
  expect(places(two)).toEqual([2, 4])
  expect(places(choose(two, rows, at(2)))).toEqual([4])
})

test.each([
  ['downwards', 2, 4, [2, 3, 4]],
  ['upwards', 4, 2, [2, 3, 4]],
  ['of one row', 3, 3, [3]],
])('a range %s', (_, from, to, expected) => {
  expect(places(choose(choose(noneChosen, rows, at(from)), rows, at(to), true))).toEqual(expected)
})

test('a range from a row that was let go lets go', () => {
  const all = chooseAll(noneChosen, rows)
  expect(places(choose(choose(all, rows, at(2)), rows, at(4), true))).toEqual([1, 5])
})

test('a range without a beginning, or whose beginning is gone, is one row', () => {
  expect(places(choose(noneChosen, rows, at(3), true))).toEqual([3])
  const gone = choose(choose(noneChosen, rows, at(1)), rows.slice(1), at(3), true)
  expect(places(gone)).toEqual([1, 3])
})

test('all, and all once more is none', () => {
  const all = chooseAll(noneChosen, rows)
  expect(places(all)).toEqual([1, 2, 3, 4, 5])
  expect(places(chooseAll(all, rows))).toEqual([])
})

test('keeps the version that was seen', () => {
  const [row] = rows
  expect(choose(noneChosen, rows, at(1)).by.get(at(1))).toEqual({
    number: row?.number,
    version: row?.version,
    subject: row?.subject,
  })
})
