import {
  calendarWith,
  closed,
  dhaka,
  nothing,
  plainWeeks,
  working,
} from '@sheba/clock/calendar/calendar.fixture'
import type { CalendarLayer } from '@sheba/clock/calendar/layers'
import { describe, expect, test } from 'vitest'
import { deadlineStrip } from './deadline-strip.ts'

const plain = calendarWith(plainWeeks)
const ramadan: CalendarLayer = {
  ...nothing,
  dated: [
    { from: '2026-11-23', to: '2026-12-31', intervals: [[540, 930]], name: { bn: 'রমজান', en: 'Ramadan' } },
  ],
}
const given = { calendar: plain, before: plain, spans: [] }

describe('the strip of days', () => {
  test('says of each day whether it is open, when, and what it is called', () => {
    const calendar = calendarWith({ ...plainWeeks, days: [closed('2026-11-23')] })
    const { days, leftOut } = deadlineStrip(
      { ...given, calendar, before: calendar },
      '2026-11-22',
      '2026-11-23',
    )
    expect(days).toEqual([
      {
        on: '2026-11-22',
        open: true,
        name: null,
        intervals: [{ opens: '09:00', closes: '17:00' }],
        shortened: false,
        pausedMinutes: 0,
        resolvedMinutes: 0,
        declared: null,
      },
      expect.objectContaining({
        on: '2026-11-23',
        open: false,
        name: { bn: 'ছুটি', en: 'Holiday' },
        intervals: [],
      }),
    ])
    expect(leftOut).toBeNull()
  })

  test('a day with fewer hours than its weekday has is shortened, also weeks into Ramadan; a closed one is not', () => {
    const calendar = calendarWith(plainWeeks, ramadan)
    const { days } = deadlineStrip({ ...given, calendar, before: calendar }, '2026-12-16', '2026-12-18')
    expect(days.map(({ shortened }) => shortened)).toEqual([true, true, false])
  })

  test('a Saturday declared working is not shortened: no Saturday has more', () => {
    const calendar = calendarWith({
      ...plainWeeks,
      days: [working('2026-11-28', { intervals: [[540, 780]] })],
    })
    const { days } = deadlineStrip({ ...given, calendar, before: calendar }, '2026-11-28', '2026-11-28')
    expect(days[0]).toMatchObject({ open: true, shortened: false })
  })

  test('pauses and the time spent resolved are told in office minutes of each day', () => {
    const spans = [
      { kind: 'pause', from: dhaka('2026-11-22 16:00'), to: dhaka('2026-11-23 09:30') },
      { kind: 'pause', from: dhaka('2026-11-23 10:00'), to: dhaka('2026-11-23 10:15') },
      { kind: 'resolved', from: dhaka('2026-11-23 16:00'), to: dhaka('2026-11-24 08:00') },
    ] as const
    const { days } = deadlineStrip({ ...given, spans }, '2026-11-22', '2026-11-24')
    expect(days.map(({ pausedMinutes, resolvedMinutes }) => [pausedMinutes, resolvedMinutes])).toEqual([
      [60, 0],
      [45, 60],
      [0, 0],
    ])
  })

  test('what a change has made of a day since is told: closed, open, other hours', () => {
    const before = calendarWith({ ...plainWeeks, days: [closed('2026-11-23')] })
    const calendar = calendarWith({
      ...plainWeeks,
      days: [closed('2026-11-22'), working('2026-11-24', { intervals: [[540, 780]] })],
    })
    const { days } = deadlineStrip({ ...given, calendar, before }, '2026-11-22', '2026-11-25')
    expect(days.map(({ declared }) => declared)).toEqual(['closed', 'open', 'hours', null])
  })

  test('of a long span it lists both ends and says which days it leaves out', () => {
    const { days, leftOut } = deadlineStrip(given, '2026-11-01', '2026-12-31')
    expect(days).toHaveLength(31)
    expect([days[0]?.on, days[14]?.on, days[15]?.on, days[30]?.on]).toEqual([
      '2026-11-01',
      '2026-11-15',
      '2026-12-16',
      '2026-12-31',
    ])
    expect(leftOut).toEqual({ from: '2026-11-16', to: '2026-12-15', days: 30 })
  })

  test('31 days leave nothing out, and a due moment before the day of receipt leaves that day', () => {
    expect(deadlineStrip(given, '2026-11-01', '2026-12-01')).toMatchObject({ leftOut: null })
    expect(deadlineStrip(given, '2026-11-02', '2026-11-01').days.map(({ on }) => on)).toEqual(['2026-11-02'])
  })
})
