import { expect, test } from 'vitest'
import { formatDay } from './format-day.ts'

test.each([
  ['weekday', 'মঙ্গলবার', 'Tuesday'],
  ['short', 'মঙ্গল ২৪ নভে.', 'Tue 24 Nov'],
  ['date', '২৪ নভেম্বর ২০২৬', '24 November 2026'],
  ['long', 'মঙ্গলবার ২৪ নভেম্বর', 'Tuesday 24 November'],
  ['full', 'মঙ্গলবার ২৪ নভেম্বর ২০২৬', 'Tuesday 24 November 2026'],
  ['month', 'নভেম্বর ২০২৬', 'November 2026'],
] as const)('%s', (style, bn, en) => {
  expect(formatDay('bn', '2026-11-24', style)).toBe(bn)
  expect(formatDay('en', '2026-11-24', style)).toBe(en)
})

test('a moment shortly before midnight in London is the next day in Dhaka', () => {
  expect(formatDay('en', '2026-12-31T23:30:00Z')).toBe('1 January 2027')
})
