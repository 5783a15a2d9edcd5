import { expect, test } from 'vitest'
import { clockTime, formatTime } from './format-time.ts'

test.each([
  [0, 0, 'রাত ১২:০০', '12:00 am'],
  [4, 59, 'রাত ৪:৫৯', '4:59 am'],
  [5, 0, 'সকাল ৫:০০', '5:00 am'],
  [11, 59, 'সকাল ১১:৫৯', '11:59 am'],
  [12, 0, 'দুপুর ১২:০০', '12:00 pm'],
  [13, 59, 'দুপুর ১:৫৯', '1:59 pm'],
  [14, 0, 'বিকাল ২:০০', '2:00 pm'],
  [17, 59, 'বিকাল ৫:৫৯', '5:59 pm'],
  [18, 0, 'সন্ধ্যা ৬:০০', '6:00 pm'],
  [20, 0, 'রাত ৮:০০', '8:00 pm'],
])('%i:%i is %s', (hour, minute, bn, en) => {
  expect(clockTime('bn', hour, minute)).toBe(bn)
  expect(clockTime('en', hour, minute)).toBe(en)
})

test('a moment is shown in Dhaka, whatever the zone of the machine', () => {
  expect(formatTime('bn', '2026-11-23T09:40:00Z')).toBe('বিকাল ৩:৪০')
  expect(formatTime('en', Date.UTC(2026, 10, 23, 20, 5))).toBe('2:05 am')
})
