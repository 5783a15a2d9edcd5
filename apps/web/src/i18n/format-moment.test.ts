import { expect, test } from 'vitest'
import { formatMoment, formatRelativeDay } from './format-moment.ts'

// Monday 23 November 2026, noon in Dhaka.
const now = '2026-11-23T06:00:00Z'

test.each([
  ['2026-11-23T09:40:00Z', 'আজ, বিকাল ৩:৪০', 'Today, 3:40 pm'],
  ['2026-11-22T18:00:00Z', 'আজ, রাত ১২:০০', 'Today, 12:00 am'],
  ['2026-11-24T03:00:00Z', 'কাল, সকাল ৯:০০', 'Tomorrow, 9:00 am'],
  ['2026-11-22T17:59:59Z', 'গতকাল, রাত ১১:৫৯', 'Yesterday, 11:59 pm'],
  ['2026-11-25T05:30:00Z', 'বুধ, সকাল ১১:৩০', 'Wed, 11:30 am'],
  ['2026-11-29T05:30:00Z', 'রবি, সকাল ১১:৩০', 'Sun, 11:30 am'],
  ['2026-11-30T05:30:00Z', 'সোম ৩০ নভে., সকাল ১১:৩০', 'Mon 30 Nov, 11:30 am'],
  ['2026-11-19T08:25:00Z', 'বৃহঃ ১৯ নভে., বিকাল ২:২৫', 'Thu 19 Nov, 2:25 pm'],
  ['2027-01-03T04:00:00Z', 'রবি ৩ জানু. ২০২৭, সকাল ১০:০০', 'Sun 3 Jan 2027, 10:00 am'],
])('%s is %s', (at, bn, en) => {
  expect(formatMoment('bn', at, now)).toBe(bn)
  expect(formatMoment('en', at, now)).toBe(en)
})

test('in a sentence English day words stay small', () => {
  expect(formatMoment('en', '2026-11-23T09:40:00Z', now, { inSentence: true })).toBe('today, 3:40 pm')
})

test('in full it stands without the present', () => {
  expect(formatMoment('bn', '2026-11-24T04:00:00Z', now, { style: 'long' })).toBe(
    'মঙ্গলবার ২৪ নভেম্বর, সকাল ১০:০০',
  )
  expect(formatMoment('en', '2026-11-24T04:00:00Z', now, { style: 'full' })).toBe(
    'Tuesday 24 November 2026, 10:00 am',
  )
})

test('a day has a word of its own only beside today', () => {
  expect(formatRelativeDay('bn', '2026-11-24T03:00:00Z', now)).toBe('কাল')
  expect(formatRelativeDay('bn', '2026-11-25T03:00:00Z', now)).toBeNull()
})
