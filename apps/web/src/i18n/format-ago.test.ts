import { expect, test } from 'vitest'
import { formatAgo } from './format-ago.ts'

const now = Date.UTC(2026, 10, 23, 6, 0)
const minutes = (n: number) => now - n * 60_000

test.each([
  [0, 'এইমাত্র', 'just now'],
  [1, '১ মিনিট আগে', '1 minute ago'],
  [59, '৫৯ মিনিট আগে', '59 minutes ago'],
  [60, '১ ঘণ্টা আগে', '1 hour ago'],
  [719, '১১ ঘণ্টা আগে', '11 hours ago'],
  [720, 'আজ, রাত ১২:০০', 'Today, 12:00 am'],
])('%i minutes ago', (ago, bn, en) => {
  expect(formatAgo('bn', minutes(ago), now)).toBe(bn)
  expect(formatAgo('en', minutes(ago), now)).toBe(en)
})
