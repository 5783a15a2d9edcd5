import { expect, test } from 'vitest'
import { formatBytes, formatNumber, formatPercent, localDigits } from './format-number.ts'
import { formatPhone } from './format-phone.ts'

test('figures are grouped by lakh in both languages', () => {
  expect(formatNumber('bn', 1_234_567)).toBe('১২,৩৪,৫৬৭')
  expect(formatNumber('en', 1_234_567)).toBe('12,34,567')
  expect(formatNumber('bn', 4.34, 1)).toBe('৪.৩')
})

test.each([
  [0.924, '৯২.৪%', '92.4%'],
  [0.94, '৯৪.০%', '94.0%'],
  [1, '১০০%', '100%'],
  [0, '০%', '0%'],
])('a share of %d is %s', (share, bn, en) => {
  expect(formatPercent('bn', share)).toBe(bn)
  expect(formatPercent('en', share)).toBe(en)
})

test('sizes of files', () => {
  expect(formatBytes('bn', 2_100_000)).toBe('২.১ মেগাবাইট')
  expect(formatBytes('en', 400)).toBe('1 KB')
})

test('only digits change script', () => {
  expect(localDigits('bn', 'LHG-2026-000123')).toBe('LHG-২০২৬-০০০১২৩')
  expect(localDigits('en', 'LHG-2026-000123')).toBe('LHG-2026-000123')
})

test.each([
  ['+8801712345678', '০১৭১২-৩৪৫৬৭৮'],
  ['+88017•••••120', '০১৭••-•••১২০'],
  ['333', '৩৩৩'],
  ['+880481623450', '০৪৮১৬২৩৪৫০'],
])('the phone %s is shown as %s', (phone, shown) => {
  expect(formatPhone('bn', phone)).toBe(shown)
})
