import { expect, test } from 'vitest'
import { dayInWords, momentInWords } from './moment-in-words.ts'

test.each([
  ['2026-11-24T04:00:00Z', 'bn', 'মঙ্গলবার ২৪ নভেম্বর ২০২৬, ১০:০০'],
  ['2026-11-24T04:00:00Z', 'en', 'Tuesday 24 November 2026, 10:00'],
  ['2026-10-31T17:59:00Z', 'en', 'Saturday 31 October 2026, 23:59'],
  ['2026-10-31T18:00:00Z', 'en', 'Sunday 1 November 2026, 00:00'],
] as const)('%s in %s', (at, language, words) => {
  expect(momentInWords(new Date(at), language)).toBe(words)
})

test('a day alone', () => {
  expect(dayInWords(new Date('2026-11-29T00:00:00Z'), 'bn')).toBe('রবিবার ২৯ নভেম্বর ২০২৬')
})
