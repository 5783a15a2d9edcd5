import { afterEach, describe, expect, it } from 'vitest'
import {
  calendarWith,
  dhaka,
  holidays,
  nothing,
  openOn,
  openUntil,
  plainWeeks,
} from '../../calendar/calendar.fixture.ts'
import { dayNumber } from '../../calendar/dhaka.ts'
import type { Interval } from '../../calendar/layers.ts'
import type { OfficeCalendar } from '../../calendar/office-calendar.ts'
import { atOnce, ledgerGap, local, twoCalendarDays, twoDays, twoWorkingDays } from '../clock.fixture.ts'
import { layDeadline } from '../deadline.ts'
import type { PromiseTerms } from '../promise.ts'

const seeded = calendarWith(holidays)
const short: Interval[] = [[540, 930]]
const ramadan = calendarWith({
  ...plainWeeks,
  dated: [{ from: '2026-02-18', to: '2026-03-19', intervals: short }],
})
const split = calendarWith({
  ...nothing,
  weekly: {
    0: [
      [540, 780],
      [840, 1020],
    ],
    1: [
      [600, 720],
      [840, 960],
    ],
    2: [[540, 1020]],
  },
})

const closeOfDay = <P extends PromiseTerms>(promise: P): P => ({ ...promise, ends: 'closeOfDay' })
const oneWorkingDay = { ...twoWorkingDays, days: 1 }

type Row = [string, PromiseTerms, OfficeCalendar, string, string]

/** The worked cases: two days, in a plain week unless the name says otherwise. */
const worked: Row[] = [
  ['default, Sunday', twoDays, seeded, '2026-11-22 10:00', '2026-11-24 10:00'],
  ['default, due on Friday', twoDays, seeded, '2026-11-25 10:00', '2026-11-29 17:00'],
  ['default, due on Saturday', twoDays, seeded, '2026-11-26 16:30', '2026-11-29 17:00'],
  ['default, received on Friday', twoDays, seeded, '2026-11-27 12:00', '2026-11-29 17:00'],
  ['default, received on Saturday', twoDays, seeded, '2026-11-28 09:00', '2026-11-30 17:00'],
  ['working, over the weekend', twoWorkingDays, seeded, '2026-11-26 16:30', '2026-11-30 16:30'],
  ['working, received on Friday', twoWorkingDays, seeded, '2026-11-27 12:00', '2026-12-01 09:00'],
  ['calendar, due on Saturday', twoCalendarDays, seeded, '2026-11-26 16:30', '2026-11-28 16:30'],
  ['default to close of day', closeOfDay(twoDays), seeded, '2026-11-22 10:00', '2026-11-24 17:00'],
  ['default, before the week of Eid-ul-Fitr', twoDays, seeded, '2026-03-16 11:00', '2026-03-24 17:00'],
  ['working, before the week of Eid-ul-Fitr', twoWorkingDays, seeded, '2026-03-16 11:00', '2026-03-25 11:00'],
]

const edges: Row[] = [
  [
    'default, received after hours on open days keeps its clock time',
    twoDays,
    seeded,
    '2026-11-22 22:15',
    '2026-11-24 22:15',
  ],
  ['default, received before hours', twoDays, seeded, '2026-11-22 06:00', '2026-11-24 06:00'],
  ['default, due on a holiday', twoDays, seeded, '2026-12-14 10:00', '2026-12-17 17:00'],
  ['default, received on a holiday', twoDays, seeded, '2026-12-16 10:00', '2026-12-20 17:00'],
  [
    'default, received on a holiday, due on an open day',
    { ...twoDays, days: 1 },
    seeded,
    '2026-12-16 10:00',
    '2026-12-17 17:00',
  ],
  ['default, due on a working Saturday', twoDays, seeded, '2025-05-15 10:00', '2025-05-17 10:00'],
  ['default, received on a working Saturday', twoDays, seeded, '2025-05-17 10:00', '2025-05-19 10:00'],
  ['default, rolled into short hours', twoDays, ramadan, '2026-02-18 10:00', '2026-02-22 15:30'],
  ['default, into short hours on an open day', twoDays, ramadan, '2026-02-17 16:30', '2026-02-19 16:30'],
  ['default, one day', { ...twoDays, days: 1 }, seeded, '2026-11-25 10:00', '2026-11-26 10:00'],
  ['default, 365 days', { ...twoDays, days: 365 }, seeded, '2026-11-22 10:00', '2027-11-22 10:00'],
  ['default to close of day, rolled', closeOfDay(twoDays), seeded, '2026-11-25 10:00', '2026-11-29 17:00'],
  [
    'default to close of day, received after closing',
    closeOfDay(twoDays),
    seeded,
    '2026-11-22 22:15',
    '2026-11-24 17:00',
  ],
  [
    'calendar, received and due on closed days',
    { ...twoCalendarDays, days: 1 },
    seeded,
    '2026-11-27 03:00',
    '2026-11-28 03:00',
  ],
  [
    'calendar, over the hour that 2009 skipped',
    twoCalendarDays,
    seeded,
    '2009-06-18 23:30',
    '2009-06-20 23:30',
  ],
  ['calendar, into the skipped hour', twoCalendarDays, seeded, '2009-06-17 23:30', '2009-06-20 00:30'],
  [
    'calendar, into the repeated hour, its first time',
    twoCalendarDays,
    seeded,
    '2009-12-29 23:30',
    '2009-12-31 23:30',
  ],
  ['working, within a week', twoWorkingDays, seeded, '2026-11-22 10:00', '2026-11-24 10:00'],
  ['working, at opening', twoWorkingDays, seeded, '2026-11-22 09:00', '2026-11-24 09:00'],
  [
    'working, before opening counts from opening',
    twoWorkingDays,
    seeded,
    '2026-11-22 06:00',
    '2026-11-24 09:00',
  ],
  [
    'working, at closing counts from the next opening',
    twoWorkingDays,
    seeded,
    '2026-11-22 17:00',
    '2026-11-25 09:00',
  ],
  ['working, after hours before a weekend', twoWorkingDays, seeded, '2026-11-26 18:00', '2026-12-01 09:00'],
  ['working, holidays do not count', twoWorkingDays, seeded, '2026-12-15 10:00', '2026-12-20 10:00'],
  ['working, a working Saturday counts', twoWorkingDays, seeded, '2025-05-15 10:00', '2025-05-18 10:00'],
  ['working to close of day', closeOfDay(twoWorkingDays), seeded, '2026-11-26 16:30', '2026-11-30 17:00'],
  [
    'working into short hours ends at their closing',
    twoWorkingDays,
    ramadan,
    '2026-02-16 16:30',
    '2026-02-18 15:30',
  ],
  [
    'working, two days of Ramadan are two days',
    twoWorkingDays,
    ramadan,
    '2026-02-22 10:00',
    '2026-02-24 10:00',
  ],
  [
    'working, before the hours of the due day becomes the opening',
    oneWorkingDay,
    split,
    '2026-11-22 09:30',
    '2026-11-23 10:00',
  ],
  [
    'working, in the break of the due day is where it began',
    oneWorkingDay,
    split,
    '2026-11-22 12:30',
    '2026-11-23 12:00',
  ],
  [
    'working, after the hours of the due day is their end',
    oneWorkingDay,
    split,
    '2026-11-22 16:30',
    '2026-11-23 16:00',
  ],
  [
    'working, received in the break counts from its end',
    oneWorkingDay,
    split,
    '2026-11-22 13:30',
    '2026-11-23 14:00',
  ],
  [
    'working to close of a day with a break is its last closing',
    closeOfDay(oneWorkingDay),
    split,
    '2026-11-22 09:30',
    '2026-11-23 16:00',
  ],
  [
    'default, rolled to a day with a break is its last closing',
    twoDays,
    split,
    '2026-11-27 12:00',
    '2026-11-29 17:00',
  ],
  ['immediate', atOnce, seeded, '2026-11-22 10:00', '2026-11-22 10:15'],
  ['immediate, up to closing', atOnce, seeded, '2026-11-22 16:45', '2026-11-22 17:00'],
  ['immediate, over closing', atOnce, seeded, '2026-11-22 16:50', '2026-11-23 09:05'],
  ['immediate, over a weekend', atOnce, seeded, '2026-11-26 16:50', '2026-11-29 09:05'],
  ['immediate, received on a closed day', atOnce, seeded, '2026-11-27 12:00', '2026-11-29 09:15'],
  ['immediate, over a break', atOnce, split, '2026-11-22 12:55', '2026-11-22 14:10'],
  [
    'immediate without tolerance is due at receipt',
    { ...atOnce, toleranceMinutes: 0 },
    seeded,
    '2026-11-27 12:00',
    '2026-11-27 12:00',
  ],
  [
    'immediate over several days',
    { ...atOnce, toleranceMinutes: 1200 },
    seeded,
    '2026-11-25 12:00',
    '2026-11-29 16:00',
  ],
]

describe.each([
  ['worked case', worked],
  ['edge', edges],
])('%s', (_, rows) => {
  it.each(rows)('%s', (__, promise, calendar, received, due) => {
    const laid = layDeadline(promise, calendar, dhaka(received))
    if (!laid.ok) throw new Error(laid.because)
    expect(local(laid.dueAt)).toBe(due)
    expect(ledgerGap(laid.steps, dhaka(received), laid.dueAt)).toBeNull()
  })
})

describe('the zone of the machine', () => {
  const zone = process.env.TZ
  afterEach(() => {
    process.env.TZ = zone
  })

  it.each(['UTC', 'Asia/Dhaka', 'America/St_Johns', 'Pacific/Kiritimati'])('changes nothing: %s', (other) => {
    process.env.TZ = other
    for (const [, promise, , received, due] of worked) {
      const laid = layDeadline(promise, calendarWith(holidays), dhaka(received))
      expect(laid.ok && local(laid.dueAt)).toBe(due)
    }
  })
})

describe('a promise is refused', () => {
  it.each<[string, PromiseTerms, string]>([
    ['of no days', { ...twoDays, days: 0 }, 'days-out-of-range'],
    ['of more than a year', { ...twoDays, days: 366 }, 'days-out-of-range'],
    ['of a day and a half', { ...twoDays, days: 1.5 }, 'days-out-of-range'],
    ['with a negative tolerance', { ...atOnce, toleranceMinutes: -1 }, 'tolerance-out-of-range'],
    ['with half a minute of tolerance', { ...atOnce, toleranceMinutes: 0.5 }, 'tolerance-out-of-range'],
    ['with more than 10,000 minutes', { ...atOnce, toleranceMinutes: 10_001 }, 'tolerance-out-of-range'],
    [
      'of wall calendar days to close of day',
      { ...twoCalendarDays, ends: 'closeOfDay' },
      'calendar-ends-at-same-time',
    ],
  ])('%s', (_, promise, because) => {
    expect(layDeadline(promise, seeded, dhaka('2026-11-22 10:00'))).toEqual({ ok: false, because })
  })

  it.each<[string, PromiseTerms]>([
    ['rolled days', twoDays],
    ['working days', twoWorkingDays],
    ['one working day', oneWorkingDay],
    ['an immediate answer', atOnce],
    ['an immediate answer that takes more than one day', { ...atOnce, toleranceMinutes: 900 }],
  ])('by a calendar that gives no office time: %s', (_, promise) => {
    const never = openOn(() => false)
    const closesForGood = openUntil('2026-11-22')
    const seldom = openOn((number) => (number - dayNumber('2026-11-21')) % 450 === 0)
    for (const calendar of [never, seldom, ...(promise === atOnce ? [] : [closesForGood])]) {
      expect(layDeadline(promise, calendar, dhaka('2026-11-22 10:00'))).toEqual({
        ok: false,
        because: 'no-office-time',
      })
    }
  })
})
