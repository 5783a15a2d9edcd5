import { expect, test } from 'vitest'
import { addDays, daysOf, monthWithin, periodBefore, periodOf, twelveMonthsTo } from './period.ts'

test.each([
  ['thisMonth', '2026-11-23', '2026-11-01', '2026-11-23'],
  ['lastMonth', '2026-11-23', '2026-10-01', '2026-10-31'],
  ['lastMonth', '2026-01-05', '2025-12-01', '2025-12-31'],
  ['lastMonth', '2028-03-31', '2028-02-01', '2028-02-29'],
  ['thisQuarter', '2026-11-23', '2026-10-01', '2026-11-23'],
  ['lastQuarter', '2026-11-23', '2026-07-01', '2026-09-30'],
  ['lastQuarter', '2026-02-01', '2025-10-01', '2025-12-31'],
  ['thisYear', '2026-11-23', '2026-07-01', '2026-11-23'],
  ['thisYear', '2026-06-30', '2025-07-01', '2026-06-30'],
  ['thisYear', '2026-07-01', '2026-07-01', '2026-07-01'],
  ['lastYear', '2026-11-23', '2025-07-01', '2026-06-30'],
  ['lastYear', '2027-06-30', '2025-07-01', '2026-06-30'],
] as const)('%s on %s', (name, today, from, to) => {
  expect(periodOf(name, today)).toEqual({ from, to })
})

test.each([
  // Whole months: the whole months before, however many days they have.
  ['2026-10-01', '2026-10-31', '2026-09-01', '2026-09-30'],
  ['2026-02-01', '2026-02-28', '2026-01-01', '2026-01-31'],
  ['2026-07-01', '2026-09-30', '2026-04-01', '2026-06-30'],
  ['2025-07-01', '2026-06-30', '2024-07-01', '2025-06-30'],
  // A running month: the same days of the month before.
  ['2026-11-01', '2026-11-23', '2026-10-01', '2026-10-23'],
  ['2026-03-01', '2026-03-30', '2026-02-01', '2026-02-28'],
  // Any other: as many days.
  ['2026-11-10', '2026-11-16', '2026-11-03', '2026-11-09'],
] as const)('before %s to %s', (from, to, beforeFrom, beforeTo) => {
  expect(periodBefore({ from, to })).toEqual({ from: beforeFrom, to: beforeTo })
})

test('twelve months end with the month of the last day', () => {
  expect(twelveMonthsTo({ from: '2026-11-01', to: '2026-11-23' })).toEqual({
    from: '2025-12-01',
    to: '2026-11-23',
  })
})

test('a month is cut to the period it is part of', () => {
  const period = { from: '2026-08-15', to: '2026-11-23' }
  expect(monthWithin('2026-08', period)).toEqual({ from: '2026-08-15', to: '2026-08-31' })
  expect(monthWithin('2026-09', period)).toEqual({ from: '2026-09-01', to: '2026-09-30' })
  expect(monthWithin('2026-11', period)).toEqual({ from: '2026-11-01', to: '2026-11-23' })
})

test('days are counted with both ends', () => {
  expect(daysOf({ from: '2026-11-23', to: '2026-11-23' })).toBe(1)
  expect(daysOf({ from: '2028-02-01', to: '2028-03-01' })).toBe(30)
  expect(daysOf({ from: '2026-11-24', to: '2026-11-23' })).toBe(0)
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
})
