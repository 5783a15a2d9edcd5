import { expect, test } from 'vitest'
import { formatOfficeHours, formatOfficeMinutes } from './format-office-minutes.ts'

test.each([
  [0, '০ মি.', '0 min'],
  [59.9, '৫৯ মি.', '59 min'],
  [70, '১ ঘ. ১০ মি.', '1 h 10 min'],
  [300, '৫ ঘ.', '5 h'],
  [479, '৭ ঘ. ৫৯ মি.', '7 h 59 min'],
  [480, '১ দিন', '1 d'],
  [480 + 3 * 60 + 59, '১ দিন ৩ ঘ.', '1 d 3 h'],
  [-180, '৩ ঘ.', '3 h'],
])('%d minutes are %s', (minutes, bn, en) => {
  expect(formatOfficeMinutes('bn', minutes)).toBe(bn)
  expect(formatOfficeMinutes('en', minutes)).toBe(en)
})

test('in words, with the English plural', () => {
  expect(formatOfficeMinutes('bn', 70, 'long')).toBe('১ ঘণ্টা ১০ মিনিট')
  expect(formatOfficeMinutes('en', 121, 'long')).toBe('2 hours 1 minute')
})

test('hours to compare have one place; below one they are minutes', () => {
  expect(formatOfficeHours('bn', 624)).toBe('১০.৪ ঘ.')
  expect(formatOfficeHours('bn', 4)).toBe('৪ মি.')
})
