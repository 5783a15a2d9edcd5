import { describe, expect, it } from 'vitest'
import { closed, nineToFive, nothing, plainWeeks, working } from './calendar.fixture.ts'
import { addDays } from './dhaka.ts'
import type { CalendarLayer, Interval } from './layers.ts'
import { compileCalendar } from './office-calendar.ts'

const ramadan = { from: '2026-02-18', to: '2026-03-19', intervals: [[540, 930]] as Interval[] }

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
      'for dated hours that close before they open',
      { ...plainWeeks, dated: [{ ...ramadan, intervals: [[930, 540]] }] },
      { because: 'closes-before-it-opens', where: '2026-02-18' },
    ],
    [
      'for overlapping dated hours of one office',
      { ...plainWeeks, dated: [ramadan, { ...ramadan, from: '2026-03-19', to: '2026-03-20' }] },
      { because: 'dated-hours-overlap', from: '2026-03-19' },
    ],
    [
      'for overlapping dated hours, in any order',
      { ...plainWeeks, dated: [{ ...ramadan, from: '2026-03-19', to: '2026-03-20' }, ramadan] },
      { because: 'dated-hours-overlap', from: '2026-03-19', to: '2026-03-20' },
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

  it('nor for a closed day that names no hours', () => {
    const days = [closed('2026-11-24', { intervals: [] })]
    expect(compileCalendar([{ ...plainWeeks, days }])).toMatchObject({ ok: true })
  })

  it('finds a long closure among short ones', () => {
    const days = [
      closed('2026-11-24'),
      ...run(40).map(({ on }) => closed(addDays(on, 60))),
      closed('2027-06-01'),
    ]
    for (const entered of [days, days.toReversed()]) {
      expect(compileCalendar([{ ...plainWeeks, days: entered }])).toMatchObject({
        ok: false,
        because: 'no-office-time',
      })
    }
  })
})
