import { expect, test } from 'vitest'
import { longestPeriodDays, reportPeriod } from './report-period.ts'

test('a period runs from midnight to midnight in Dhaka, both days included', () => {
  expect(reportPeriod('2026-10-31', '2026-11-01')).toEqual({
    ok: true,
    period: {
      fromAt: Date.parse('2026-10-31T00:00:00+06:00'),
      endAt: Date.parse('2026-11-02T00:00:00+06:00'),
      months: ['2026-10', '2026-11'],
    },
  })
})

test('a month is the offset of its own days: summer 2009 was an hour ahead', () => {
  const made = reportPeriod('2009-12-31', '2009-12-31')
  expect(made).toMatchObject({
    period: {
      fromAt: Date.parse('2009-12-31T00:00:00+07:00'),
      endAt: Date.parse('2010-01-01T00:00:00+06:00'),
    },
  })
})

test('months run over the turn of the year', () => {
  expect(reportPeriod('2025-11-30', '2026-02-01')).toMatchObject({
    period: { months: ['2025-11', '2025-12', '2026-01', '2026-02'] },
  })
})

test.each([
  ['2026-11-02', '2026-11-01', 'ends-before-it-begins'],
  ['2023-01-01', '2026-01-05', 'too-long'],
])('%s to %s is refused', (from, to, because) => {
  expect(reportPeriod(from, to)).toEqual({ ok: false, because })
})

test('the longest period is not too long', () => {
  expect(longestPeriodDays).toBe(1100)
  expect(reportPeriod('2023-01-01', '2026-01-04').ok).toBe(true)
})
