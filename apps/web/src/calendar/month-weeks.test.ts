import { expect, test } from 'vitest'
import { monthsOf, monthWeeks } from './month-weeks.ts'

test('the weeks of a month start on Sunday and hold its days alone', () => {
  const weeks = monthWeeks('2026-12')
  expect(weeks).toHaveLength(5)
  expect(weeks[0]).toEqual([null, null, '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05'])
  expect(weeks[4]).toEqual(['2026-12-27', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', null, null])
})

test('a February may need four weeks, a long month six', () => {
  expect(monthWeeks('2026-02')).toHaveLength(4)
  expect(monthWeeks('2026-05')).toHaveLength(6)
})

test('a year has twelve', () => {
  expect(monthsOf(2027).at(0)).toBe('2027-01')
  expect(monthsOf(2027).at(-1)).toBe('2027-12')
})
