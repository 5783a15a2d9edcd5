import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dhaka } from './calendar.fixture.ts'
import { clockOfMinutes } from './clock-of-minutes.ts'
import {
  addDays,
  clockMsOf,
  dayNumber,
  dayOf,
  dayOfNumber,
  isDay,
  momentAt,
  momentOfClock,
  startOfDay,
  weekday,
} from './dhaka.ts'

const zoned = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Asia/Dhaka')

describe('days and clock times of Dhaka', () => {
  it('is tested on a machine that lives in another zone', () => {
    expect(new Date(dhaka('2026-11-22 10:00')).getHours()).not.toBe(10)
  })

  it.each([
    ['2026-11-21T17:59:59.999Z', '2026-11-21'],
    ['2026-11-21T18:00:00Z', '2026-11-22'],
    ['2009-06-19T16:59:59.999Z', '2009-06-19'],
    ['2009-06-19T17:00:00Z', '2009-06-20'],
    ['2009-12-31T17:00:00Z', '2009-12-31'],
    ['2009-12-31T18:00:00Z', '2010-01-01'],
  ])('%s is a moment of %s', (at, on) => {
    expect(dayOf(Date.parse(at))).toBe(on)
  })

  it.each([
    ['an ordinary day', '2026-11-22', 600, '2026-11-22T04:00:00Z'],
    ['the hour ahead in 2009', '2009-07-01', 600, '2009-07-01T03:00:00Z'],
    ['the skipped hour moves forward', '2009-06-19', 23 * 60 + 30, '2009-06-19T17:30:00Z'],
    ['of the repeated hour the first', '2009-12-31', 23 * 60 + 30, '2009-12-31T16:30:00Z'],
    ['the end of a day is the next midnight', '2026-11-22', 1440, '2026-11-22T18:00:00Z'],
  ])('%s', (_, on, minute, at) => {
    expect(momentAt(on, minute)).toBe(Date.parse(at))
  })

  it('knows the days of the week, dates that exist, and days apart', () => {
    expect([weekday('2026-11-22'), weekday('2026-11-27'), weekday('1969-12-31')]).toEqual([0, 5, 3])
    expect(['2024-02-29', '2026-02-29', '2026-13-01', '2026-1-1', 'x', '2026-11-31'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
    expect(['2026', '2026-11', '-002026-11-22', '2026-11-22T00:00'].filter(isDay)).toEqual([])
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(() => startOfDay('2026-02-30')).toThrow(new RangeError('Not a day: 2026-02-30'))
  })

  it('writes minutes of a day as clock times, to the end of the day', () => {
    expect([0, 9, 60, 570, 1439, 1440].map(clockOfMinutes)).toEqual([
      '00:00',
      '00:09',
      '01:00',
      '09:30',
      '23:59',
      '24:00',
    ])
  })

  const years = [1941, 1942, 1951, 2009, 2010, 2026]
  const anyDay = fc
    .record({ year: fc.constantFrom(...years), day: fc.integer({ min: 0, max: 364 }) })
    .map(({ year, day }) => addDays(`${year}-01-01`, day))

  it('resolves as Temporal does, whatever the year', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (on, minute) => {
        const time = { hour: Math.floor(minute / 60), minute: minute % 60 }
        const expected = Temporal.PlainDate.from(on).toPlainDateTime(time).toZonedDateTime('Asia/Dhaka')
        expect(momentAt(on, minute)).toBe(expected.epochMilliseconds)
        expect(startOfDay(on)).toBe(
          Temporal.PlainDate.from(on).toZonedDateTime('Asia/Dhaka').epochMilliseconds,
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('takes a moment apart and puts it together again', () => {
    const moments = fc.integer({ min: Date.UTC(2009, 0), max: Date.UTC(2030, 0) })
    fc.assert(
      fc.property(moments, (at) => {
        expect(dayOf(at)).toBe(zoned(at).toPlainDate().toString())
        const clock = zoned(at).toPlainTime()
        const ms = ((clock.hour * 60 + clock.minute) * 60 + clock.second) * 1000 + clock.millisecond
        expect(clockMsOf(at)).toBe(ms)
        expect(dayOfNumber(dayNumber(dayOf(at)))).toBe(dayOf(at))
        // The repeated hour of 2009 is named by its first time round.
        const again = momentOfClock(dayNumber(dayOf(at)), ms)
        expect([at, at - 3_600_000]).toContain(again)
      }),
      { numRuns: 2000 },
    )
  })
})
