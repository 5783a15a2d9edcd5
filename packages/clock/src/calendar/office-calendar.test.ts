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
import type { CalendarLayer, Interval } from './layers.ts'

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
    expect(calendar.dayInfo('2026-02-18')).toMatchObject({
      open: true,
      intervals: [[540, 930]],
      why: 'dated',
      name,
    })
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

    it('takes the name of the lowest office that closes it', () => {
      const name = { bn: 'স্থানীয় ছুটি', en: 'Local holiday' }
      const calendar = calendarWith(above, below(closed('2026-11-24', { name })))
      expect(calendar.dayInfo('2026-11-24')).toMatchObject({ open: false, name })
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
