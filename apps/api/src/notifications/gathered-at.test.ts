import { expect, test } from 'vitest'
import {
  calendarWith,
  dhaka,
  holidays,
  inDhaka,
} from '../../../../packages/clock/src/calendar/calendar.fixture.ts'
import { gatheredAt } from './gathered-at.ts'

const calendar = calendarWith(holidays)

test.each([
  ['before the opening', '2026-11-23 08:59', null],
  ['at the opening', '2026-11-23 09:00', '2026-11-23 09:00'],
  ['before mid-afternoon', '2026-11-23 14:59', '2026-11-23 09:00'],
  ['at mid-afternoon', '2026-11-23 15:00', '2026-11-23 15:00'],
  ['before closing', '2026-11-23 16:59', '2026-11-23 15:00'],
  ['at closing', '2026-11-23 17:00', null],
  ['on a Friday', '2026-11-27 11:00', null],
])('%s', (_, now, expected) => {
  const at = gatheredAt(calendar, dhaka(now))
  expect(at === null ? null : inDhaka(at)).toBe(expected)
})
