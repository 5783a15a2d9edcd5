import { expect, test } from 'vitest'
import { parseDay } from './parse-day.ts'

test.each([
  ['২৪/১১/২০২৬', '2026-11-24'],
  ['24-11-2026', '2026-11-24'],
  ['৫.১২.২৬', '2026-12-05'],
  [' 1 2 2026 ', '2026-02-01'],
  ['2026-11-24', '2026-11-24'],
  ['29/02/2028', '2028-02-29'],
  ['29/02/2027', null],
  ['31/04/2026', null],
  ['11/24/2026', null],
  ['কাল', null],
  ['', null],
])('%s is %s', (typed, day) => {
  expect(parseDay(typed)).toBe(day)
})
