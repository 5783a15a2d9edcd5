import { expect, test } from 'vitest'
import { dhakaInstant } from './dhaka-instant.ts'
import { parseTime } from './parse-time.ts'

test.each([
  ['১৫:৪০', '15:40'],
  ['3.40 pm', '15:40'],
  ['বিকাল ৩টা', '15:00'],
  ['সকাল ৯:৩০', '09:30'],
  ['রাত ১২:১৫', '00:15'],
  ['রাত ২টা', '02:00'],
  ['রাত ৯টা', '21:00'],
  ['দুপুর ১২টা', '12:00'],
  ['12 am', '00:00'],
  ['0930', '09:30'],
  ['930', '09:30'],
  ['25:00', null],
  ['10:75', null],
  ['এখন', null],
])('%s is %s', (typed, time) => {
  expect(parseTime(typed)).toBe(time)
})

test('a day and a time in Dhaka are an instant', () => {
  expect(dhakaInstant('2026-11-23', '15:40')).toBe('2026-11-23T09:40:00.000Z')
  expect(dhakaInstant('2026-11-23', '')).toBeNull()
})
