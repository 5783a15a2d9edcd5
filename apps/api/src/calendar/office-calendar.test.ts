import { describe, expect, it } from 'vitest'
import {
  calendarWith,
  closed,
  holidays,
  nineToFive,
  nothing,
  plainWeeks,
  working,
} from './calendar.fixture.ts'
import { addDays } from './dhaka.ts'
import type { CalendarLayer, Interval } from './layers.ts'
import { compileCalendar } from './office-calendar.ts'

const ramadan = { from: '2026-02-18', to: '2026-03-19', intervals: [[540, 930]] as Interval[] }
const name = { bn: 'রমজান', en: 'Ramadan' }

describe('settling a day', () => {
  it('opens Sunday to Thursday and closes Friday and Saturday', () => {
    const calendar = calendarWith(plainWeeks)
    const week = [22, 23, 24, 25, 26, 27, 28].map((day) => calendar.dayInfo(`2026-11-${day}`))
    expect(week.map(({ open }) => open)).toEqual([true, true, true, true, true, false, false])
    expect(week[0]).toEqual({
      on: '2026-11-22',
      open: true,
      intervals: nineToFive,
      name: null,
      why: 'weekly',
      order: null,
      provisional: false,
    })
    expect(week[5]).toMatchObject({ open: false, intervals: [], why: 'weekly' })
  })

  it('closes a weekday that no office says anything about', () => {
    const calendar = calendarWith({ ...nothing, weekly: { 0: nineToFive } })
    expect(calendar.dayInfo('2026-11-23').open).toBe(false)
  })

  it('lets the lowest office that says something about a weekday win', () => {
    const calendar = calendarWith(plainWeeks, nothing, {
      ...nothing,
      weekly: { 4: [[540, 720]], 5: [[900, 960]] },
    })
    expect(calendar.dayInfo('2026-11-26').intervals).toEqual([[540, 720]])
    expect(calendar.dayInfo('2026-11-27').intervals).toEqual([[900, 960]])
    expect(calendar.dayInfo('2026-11-25').intervals).toEqual(nineToFive)
  })

  it('puts several intervals of a day in order', () => {
    const calendar = calendarWith({
      ...nothing,
      weekly: {
        0: [
          [840, 1020],
          [540, 780],
        ],
      },
    })
    expect(calendar.dayInfo('2026-11-22').intervals).toEqual([
      [540, 780],
      [840, 1020],
    ])
  })

  it('changes the hours of open days by dated hours, and opens none by them', () => {
    const calendar = calendarWith({ ...plainWeeks, dated: [{ ...ramadan, name }] })
    expect(calendar.dayInfo('2026-02-18')).toMatchObject({ intervals: [[540, 930]], why: 'dated', name })
    expect(calendar.dayInfo('2026-02-20')).toMatchObject({ open: false, why: 'weekly', name: null })
    expect(calendar.dayInfo('2026-03-19').why).toBe('dated')
    expect(calendar.dayInfo('2026-02-17').why).toBe('weekly')
    expect(calendar.dayInfo('2026-03-22').why).toBe('weekly')
  })

  it('lets the dated hours of the lowest office win', () => {
    const below = { ...ramadan, from: '2026-03-01', to: '2026-03-05', intervals: [[600, 840]] as Interval[] }
    const calendar = calendarWith({ ...plainWeeks, dated: [ramadan] }, { ...nothing, dated: [below] })
    expect(calendar.dayInfo('2026-03-02').intervals).toEqual([[600, 840]])
    expect(calendar.dayInfo('2026-03-08').intervals).toEqual([[540, 930]])
  })

  it('settles hours down the tree before it settles the kinds of entry', () => {
    // Dated hours of headquarters go before the weekly hours of the office below.
    const own = { ...nothing, weekly: { 0: [[600, 660]] as Interval[] } }
    const calendar = calendarWith({ ...plainWeeks, dated: [ramadan] }, own)
    expect(calendar.dayInfo('2026-02-22').intervals).toEqual([[540, 930]])
    expect(calendar.dayInfo('2026-04-05').intervals).toEqual([[600, 660]])
  })

  it('closes a single day, with its order, name and doubt', () => {
    const day = closed('2026-11-24', { order: 'executive', provisional: true })
    expect(calendarWith({ ...plainWeeks, days: [day] }).dayInfo('2026-11-24')).toEqual({
      on: '2026-11-24',
      open: false,
      intervals: [],
      name: day.name,
      why: 'closed',
      order: 'executive',
      provisional: true,
    })
  })

  it.each<[string, Partial<ReturnType<typeof working>>, CalendarLayer['dated'], readonly Interval[]]>([
    ['its own hours', { intervals: [[600, 780]] }, [ramadan], [[600, 780]]],
    ['else the dated hours of that day', {}, [ramadan], [[540, 930]]],
    ['else those of the first open weekday', {}, [], nineToFive],
  ])('opens a working Saturday with %s', (_, own, dated, intervals) => {
    const layer = { ...plainWeeks, dated, days: [working('2026-02-28', own)] }
    expect(calendarWith(layer).dayInfo('2026-02-28')).toMatchObject({ open: true, why: 'working', intervals })
  })

  it('takes the first open weekday from Sunday on', () => {
    const week = { ...nothing, weekly: { 0: [], 2: [[600, 720]] as Interval[], 3: nineToFive } }
    const calendar = calendarWith({ ...week, days: [working('2026-11-28')] })
    expect(calendar.dayInfo('2026-11-28').intervals).toEqual([[600, 720]])
  })

  describe('single days of several offices', () => {
    const above = { ...plainWeeks, days: [closed('2026-11-24')] }
    const below = (...days: CalendarLayer['days']) => ({ ...nothing, days })

    it.each<[string, CalendarLayer[], boolean]>([
      ['stays closed when only hours are entered below', [{ ...nothing, weekly: { 2: nineToFive } }], false],
      ['stays closed for a working day without a reason', [below(working('2026-11-24'))], false],
      [
        'is reopened by a working day with a reason',
        [below(working('2026-11-24', { reason: 'Exams' }))],
        true,
      ],
      [
        'once reopened it needs no second reason',
        [below(working('2026-11-24', { reason: 'Exams' })), below(working('2026-11-24'))],
        true,
      ],
      [
        'is closed again further below',
        [below(working('2026-11-24', { reason: 'Exams' })), below(closed('2026-11-24'))],
        false,
      ],
    ])('a closed day above %s', (_, layers, open) => {
      expect(calendarWith(above, ...layers).dayInfo('2026-11-24').open).toBe(open)
    })

    it('closes below what is working above', () => {
      const calendar = calendarWith(
        { ...plainWeeks, days: [working('2026-11-28')] },
        below(closed('2026-11-28')),
      )
      expect(calendar.dayInfo('2026-11-28')).toMatchObject({ open: false, why: 'closed' })
    })
  })

  it('knows the holidays of the seed', () => {
    const calendar = calendarWith(holidays)
    expect(calendar.dayInfo('2026-12-16')).toMatchObject({
      open: false,
      name: { en: 'Victory Day' },
      order: 'general',
    })
    expect(calendar.dayInfo('2025-05-17')).toMatchObject({
      open: true,
      why: 'working',
      intervals: nineToFive,
    })
    expect(calendar.dayInfo('2026-03-21')).toMatchObject({ open: false, provisional: true })
  })

  it('throws for a day that does not exist', () => {
    expect(() => calendarWith(plainWeeks).dayInfo('2026-02-30')).toThrow(RangeError)
  })
})

describe('a calendar is refused', () => {
  const run = (length: number) => Array.from({ length }, (_, index) => closed(addDays('2026-11-29', index)))

  it.each<[string, CalendarLayer, object]>([
    [
      'for a single day that does not exist',
      { ...plainWeeks, days: [closed('2026-02-29')] },
      { because: 'date-does-not-exist', on: '2026-02-29' },
    ],
    [
      'for dated hours from a day that does not exist',
      { ...plainWeeks, dated: [{ ...ramadan, from: '2026-02-30' }] },
      { because: 'date-does-not-exist', on: '2026-02-30' },
    ],
    [
      'for dated hours that end before they start',
      { ...plainWeeks, dated: [{ ...ramadan, to: '2026-02-17' }] },
      { because: 'end-before-start', from: '2026-02-18', to: '2026-02-17' },
    ],
    [
      'for dated hours without hours',
      { ...plainWeeks, dated: [{ ...ramadan, intervals: [] }] },
      { because: 'hours-missing' },
    ],
    [
      'for overlapping dated hours of one office',
      { ...plainWeeks, dated: [ramadan, { ...ramadan, from: '2026-03-19', to: '2026-03-20' }] },
      { because: 'dated-hours-overlap', from: '2026-03-19' },
    ],
    [
      'for a day given twice',
      { ...plainWeeks, days: [closed('2026-11-24'), working('2026-11-24')] },
      { because: 'day-given-twice', on: '2026-11-24' },
    ],
    [
      'for a working day that names no hours',
      { ...plainWeeks, days: [working('2026-11-28', { intervals: [] })] },
      { because: 'hours-missing' },
    ],
    [
      'for a close before the opening',
      { ...nothing, weekly: { 0: [[1020, 540]] } },
      { because: 'closes-before-it-opens', where: '0' },
    ],
    [
      'for an interval without length',
      { ...nothing, weekly: { 0: [[540, 540]] } },
      { because: 'closes-before-it-opens' },
    ],
    [
      'for a minute beyond the day',
      { ...nothing, weekly: { 0: [[540, 1441]] } },
      { because: 'minute-outside-day' },
    ],
    [
      'for a minute before the day',
      { ...nothing, weekly: { 0: [[-1, 540]] } },
      { because: 'minute-outside-day' },
    ],
    ['for half a minute', { ...nothing, weekly: { 0: [[540.5, 600]] } }, { because: 'minute-outside-day' }],
    [
      'for overlapping intervals, in any order',
      {
        ...nothing,
        weekly: {
          0: [
            [700, 800],
            [540, 701],
          ],
        },
      },
      { because: 'intervals-overlap', interval: [700, 800] },
    ],
    [
      'for overlapping intervals of a working day',
      {
        ...plainWeeks,
        days: [
          working('2026-11-28', {
            intervals: [
              [1, 9],
              [8, 10],
            ],
          }),
        ],
      },
      { because: 'intervals-overlap', where: '2026-11-28' },
    ],
    ['without any hours', nothing, { because: 'no-office-time' }],
    [
      'with working days only',
      { ...nothing, days: [working('2026-11-28', { intervals: nineToFive })] },
      { because: 'no-office-time' },
    ],
    [
      'with 31 closed days in a row',
      { ...plainWeeks, days: run(29) },
      { because: 'no-office-time', from: '2026-11-27', to: '2026-12-27' },
    ],
  ])('%s', (_, layer, refusal) => {
    expect(compileCalendar([layer])).toMatchObject({ ok: false, ...refusal })
  })

  it('names the office whose entry is wrong', () => {
    expect(compileCalendar([plainWeeks, nothing, { ...nothing, days: [closed('x')] }])).toMatchObject({
      layer: 2,
    })
  })

  it('but not for 30 closed days in a row, nor for intervals and dated hours that touch', () => {
    // The 29th is a Sunday: with the Friday and Saturday before, 28 days make a run of 30.
    expect(compileCalendar([{ ...plainWeeks, days: run(26) }])).toMatchObject({ ok: true })
    expect(
      compileCalendar([
        {
          ...nothing,
          weekly: {
            0: [
              [540, 600],
              [600, 660],
            ],
          },
        },
      ]),
    ).toMatchObject({ ok: true })
    const after = { ...ramadan, from: '2026-03-20', to: '2026-03-20' }
    expect(compileCalendar([{ ...plainWeeks, dated: [ramadan, after] }])).toMatchObject({ ok: true })
  })

  it('finds a long closure among short ones', () => {
    const days = [
      closed('2026-11-24'),
      ...run(40).map(({ on }) => closed(addDays(on, 60))),
      closed('2027-06-01'),
    ]
    expect(compileCalendar([{ ...plainWeeks, days }])).toMatchObject({ ok: false, because: 'no-office-time' })
  })
})
