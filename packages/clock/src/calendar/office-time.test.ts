import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advance } from './advance.ts'
import {
  calendarWith,
  closed,
  dhaka,
  holidays,
  inDhaka,
  nineToFive,
  nothing,
  openOn,
  openUntil,
  plainWeeks,
} from './calendar.fixture.ts'
import { closingOf, openingOf } from './day-edges.ts'
import { addDays, dayNumber, momentAt } from './dhaka.ts'
import { halfDayAfter } from './half-day-after.ts'
import type { Interval } from './layers.ts'
import { nextOpenDay } from './next-open-day.ts'
import { isOpen, nextOpening } from './next-opening.ts'
import { nthOpenDayAfter } from './nth-open-day-after.ts'
import type { OfficeCalendar } from './office-calendar.ts'
import { openTime } from './open-time.ts'

const hour = 3_600_000
const plain = calendarWith(plainWeeks)
const split = calendarWith({
  ...nothing,
  weekly: {
    0: [
      [540, 780],
      [840, 1020],
    ],
    1: nineToFive,
  },
})
const never = openOn(() => false)

describe('advance: the earliest moment by which so much office time has passed', () => {
  it.each<[string, OfficeCalendar, string, number, string]>([
    ['within a day', plain, '2026-11-22 10:00', 2, '2026-11-22 12:00'],
    ['nothing to pass, open', plain, '2026-11-22 10:00', 0, '2026-11-22 10:00'],
    ['nothing to pass, closed', plain, '2026-11-27 03:00', 0, '2026-11-27 03:00'],
    ['up to closing is that closing', plain, '2026-11-22 10:00', 7, '2026-11-22 17:00'],
    ['from closing', plain, '2026-11-22 17:00', 1, '2026-11-23 10:00'],
    ['from before opening', plain, '2026-11-22 07:00', 1, '2026-11-22 10:00'],
    ['over the weekend', plain, '2026-11-26 16:00', 2, '2026-11-29 10:00'],
    ['from a closed day', plain, '2026-11-27 12:00', 8, '2026-11-29 17:00'],
    ['over a break at noon', split, '2026-11-22 12:00', 2, '2026-11-22 15:00'],
    ['up to the break', split, '2026-11-22 12:00', 1, '2026-11-22 13:00'],
    ['from within the break', split, '2026-11-22 13:30', 1, '2026-11-22 15:00'],
    ['over five years of holidays', calendarWith(holidays), '2025-01-01 09:00', 8 * 1000, '2028-12-31 17:00'],
  ])('%s', (_, calendar, from, hours, to) => {
    const reached = advance(calendar, dhaka(from), hours * hour)
    expect(reached.ok && inDhaka(reached.at)).toBe(to)
  })

  it('ends at closing on whichever day of the year', () => {
    const everyDay = openOn(() => true)
    for (let day = 0; day < 366; day += 1) {
      const on = addDays('2026-01-01', day)
      expect(advance(everyDay, momentAt(on, 540), 8 * hour)).toEqual({ ok: true, at: momentAt(on, 1020) })
    }
  })

  it('is exact to the millisecond', () => {
    expect(advance(plain, dhaka('2026-11-22 16:59') + 1, 60_000)).toEqual({
      ok: true,
      at: dhaka('2026-11-23 09:00') + 1,
    })
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('throws instead of looping when it is to pass %s', (ms) => {
    expect(() => advance(plain, dhaka('2026-11-22 10:00'), ms)).toThrow(new RangeError(`Not a length: ${ms}`))
  })

  it('answers instead of looping when the office never opens', () => {
    expect(advance(never, dhaka('2026-11-22 10:00'), 1)).toEqual({ ok: false, because: 'no-office-time' })
    expect(halfDayAfter(never, dhaka('2026-11-22 10:00'))).toEqual({ ok: false, because: 'no-office-time' })
    expect(nextOpening(never, dhaka('2026-11-22 10:00'))).toBeNull()
    expect(nextOpenDay(never, '2026-11-22')).toBeNull()
    expect(nthOpenDayAfter(never, '2026-11-22', 2)).toBeNull()
    expect([1, 2, 3].map((n) => nthOpenDayAfter(openUntil('2026-11-23'), '2026-11-22', n))).toEqual([
      '2026-11-23',
      null,
      null,
    ])
    expect(openTime(never, dhaka('2024-11-22 10:00'), dhaka('2026-11-22 10:00'))).toBe(0)
  })
})

describe('an office that opens seldom', () => {
  const from = '2026-11-22 10:00'
  const opening = (everyDays: number) =>
    openOn((number) => (number - dayNumber('2026-11-21')) % everyDays === 0)

  it('is reckoned with when it opens once a year', () => {
    const reached = advance(opening(366), dhaka(from), 10 * hour)
    expect(reached.ok && inDhaka(reached.at)).toBe('2028-11-22 11:00')
  })

  it('has no office time when it does not open for two years', () => {
    expect(advance(opening(768), dhaka(from), hour)).toEqual({ ok: false, because: 'no-office-time' })
  })

  it('has no next open day when that is more than 400 days ahead', () => {
    expect(nextOpenDay(opening(400), '2026-11-22')).toBe('2027-12-26')
    expect(nextOpenDay(opening(401), '2026-11-22')).toBeNull()
  })
})

describe('openTime: the office time between two moments', () => {
  it.each<[string, OfficeCalendar, string, string, number]>([
    ['within a day', plain, '2026-11-22 10:00', '2026-11-22 12:30', 2.5],
    ['nights do not count', plain, '2026-11-23 10:00', '2026-11-24 12:00', 10],
    ['weekends do not count', plain, '2026-11-26 16:00', '2026-11-29 10:00', 2],
    ['nor does a break', split, '2026-11-22 12:00', '2026-11-22 15:00', 2],
    ['closed to closed', plain, '2026-11-27 00:00', '2026-11-28 23:59', 0],
    ['backwards is negative', plain, '2026-11-24 12:00', '2026-11-23 10:00', -10],
    ['a plain year', plain, '2026-01-01 00:00', '2027-01-01 00:00', 261 * 8],
    [
      'a day of 24 hours',
      calendarWith({ ...nothing, weekly: { 0: [[0, 1440]] } }),
      '2026-11-21 12:00',
      '2026-11-24 12:00',
      24,
    ],
    [
      'an office hour that the zone skipped',
      calendarWith({ ...nothing, weekly: { 5: [[1320, 1440]] } }),
      '2009-06-19 00:00',
      '2009-06-20 12:00',
      1,
    ],
    [
      'an office hour that the zone repeated',
      calendarWith({ ...nothing, weekly: { 4: [[1320, 1440]] } }),
      '2009-12-31 00:00',
      '2010-01-01 12:00',
      3,
    ],
    [
      'hours wholly skipped',
      calendarWith({ ...nothing, weekly: { 5: [[1390, 1430]] } }),
      '2009-06-19 00:00',
      '2009-06-20 12:00',
      0,
    ],
  ])('%s', (_, calendar, from, to, hours) => {
    expect(openTime(calendar, dhaka(from), dhaka(to))).toBe(hours * hour)
  })
})

describe('openings and days', () => {
  it.each([
    ['while open', '2026-11-22 10:00', '2026-11-22 10:00'],
    ['at opening', '2026-11-22 09:00', '2026-11-22 09:00'],
    ['before opening', '2026-11-22 08:59', '2026-11-22 09:00'],
    ['in the break', '2026-11-22 13:00', '2026-11-22 14:00'],
    ['at closing, when it is closed already', '2026-11-22 17:00', '2026-11-23 09:00'],
    ['on a closed day', '2026-11-24 12:00', '2026-11-29 09:00'],
  ])('nextOpening %s', (_, from, to) => {
    expect(inDhaka(nextOpening(split, dhaka(from)) ?? 0)).toBe(to)
    expect(isOpen(split, dhaka(from))).toBe(from === to)
  })

  it('finds the edges of days and the open days after one', () => {
    expect(openingOf(split, '2026-11-22')).toBe(dhaka('2026-11-22 09:00'))
    expect(closingOf(split, '2026-11-22')).toBe(dhaka('2026-11-22 17:00'))
    expect([openingOf(plain, '2026-11-27'), closingOf(plain, '2026-11-27')]).toEqual([null, null])
    expect([nextOpenDay(plain, '2026-11-26'), nextOpenDay(plain, '2026-11-27')]).toEqual([
      '2026-11-26',
      '2026-11-29',
    ])
    expect([1, 2, 6].map((n) => nthOpenDayAfter(plain, '2026-11-26', n))).toEqual([
      '2026-11-29',
      '2026-11-30',
      '2026-12-06',
    ])
    expect(nthOpenDayAfter(plain, '2026-11-27', 1)).toBe('2026-11-29')
  })

  it('finds no open day in hours that the zone skipped', () => {
    const calendar = calendarWith({ ...nothing, weekly: { 5: [[1390, 1430]] } })
    expect(nextOpenDay(calendar, '2009-06-19')).toBe('2009-06-26')
  })

  it('settles each day once, however often it is asked for', () => {
    const asked: number[] = []
    const calendar = openOn((number) => {
      asked.push(number)
      return true
    })
    advance(calendar, dhaka('2026-11-22 10:00'), 20 * hour)
    const settled = asked.length
    advance(calendar, dhaka('2026-11-22 10:00'), 20 * hour)
    calendar.dayInfo('2026-11-22')
    expect([settled > 0, asked.length]).toEqual([true, settled])
  })

  it.each([
    ['in the morning', '2026-11-22 09:00', '2026-11-22 13:00'],
    ['late, it runs on into the next day', '2026-11-22 16:30', '2026-11-23 12:30'],
    ['at closing it is half of the next day', '2026-11-26 17:00', '2026-11-29 13:00'],
    ['on a closed day', '2026-11-27 12:00', '2026-11-29 13:00'],
  ])('halfDayAfter %s', (_, from, to) => {
    const half = halfDayAfter(plain, dhaka(from))
    expect(half.ok && inDhaka(half.at)).toBe(to)
  })

  it('takes half of the day that still has some time, laid out over shorter ones', () => {
    const short: Interval[] = [[540, 600]]
    const calendar = calendarWith({
      ...nothing,
      weekly: { 0: nineToFive, 1: short, 2: short, 3: nineToFive },
    })
    const half = halfDayAfter(calendar, dhaka('2026-11-22 16:00'))
    expect(half.ok && inDhaka(half.at)).toBe('2026-11-25 10:00')
  })
})

describe('advance and openTime', () => {
  const calendars = [
    plain,
    split,
    calendarWith({ ...holidays, days: [...holidays.days, closed('2026-11-24')] }),
  ]
  const anyCalendar = fc.constantFrom(...calendars)
  const anyMoment = fc.integer({ min: dhaka('2024-06-01 00:00'), max: dhaka('2028-06-01 00:00') })
  const anyLength = fc.integer({ min: 0, max: 2000 * hour })

  it('undo each other', () => {
    fc.assert(
      fc.property(anyCalendar, anyMoment, anyLength, (calendar, t, ms) => {
        const reached = advance(calendar, t, ms)
        if (!reached.ok) throw new Error(reached.because)
        expect(openTime(calendar, t, reached.at)).toBe(ms)
        // The earliest such moment: a millisecond before, something was still missing.
        if (ms > 0) expect(openTime(calendar, t, reached.at - 1)).toBe(ms - 1)
      }),
      { numRuns: 2000 },
    )
  })

  it('add up', () => {
    fc.assert(
      fc.property(anyCalendar, anyMoment, anyMoment, anyMoment, (calendar, a, b, c) => {
        expect(openTime(calendar, a, b) + openTime(calendar, b, c)).toBe(openTime(calendar, a, c))
      }),
      { numRuns: 2000 },
    )
  })
})
