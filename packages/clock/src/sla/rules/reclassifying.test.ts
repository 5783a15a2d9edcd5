import { describe, expect, it } from 'vitest'
import { calendarWith, dhaka, holidays } from '../../calendar/calendar.fixture.ts'
import {
  clockFrom,
  ledgerGap,
  local,
  paused,
  reclassified,
  reopened,
  resolved,
  resumed,
  twoCalendarDays,
  twoDays,
  twoWorkingDays,
} from '../clock.fixture.ts'
import type { ClockEvent } from '../clock.ts'
import { foldClock } from '../fold-clock.ts'
import type { PromiseTerms } from '../promise.ts'

/** Sunday 22 November 2026 10:00, due Tuesday 24 November 10:00 unless a test says otherwise. */
const sunday = '2026-11-22 10:00'
const calendar = calendarWith(holidays)
const fold = (history: ClockEvent[], promise: PromiseTerms = twoDays) =>
  clockFrom(calendar, promise, sunday, history)

describe('reclassifying: the later of the new promise and what was left, cut to half a day', () => {
  const oneDay = { ...twoDays, days: 1 }
  const fiveDays = { ...twoWorkingDays, days: 5 }

  it.each<[string, ClockEvent[], PromiseTerms, string]>([
    ['a longer promise', [reclassified('2026-11-22 11:00', fiveDays)], twoDays, '2026-11-29 10:00'],
    [
      'a shorter one with time to spare',
      [reclassified('2026-11-22 11:00', oneDay)],
      twoDays,
      '2026-11-23 10:00',
    ],
    [
      'a shorter one that has passed leaves half a day',
      [reclassified('2026-11-23 12:00', oneDay)],
      twoDays,
      '2026-11-23 16:00',
    ],
    ['but not more than was left', [reclassified('2026-11-24 09:00', oneDay)], twoDays, '2026-11-24 10:00'],
    [
      'moved by the pauses so far',
      [paused('2026-11-22 11:00'), resumed('2026-11-22 13:00'), reclassified('2026-11-22 14:00', oneDay)],
      twoDays,
      '2026-11-23 12:00',
    ],
    [
      'moved by the spans spent resolved',
      [resolved('2026-11-22 11:00'), reopened('2026-11-22 13:00'), reclassified('2026-11-22 13:00', oneDay)],
      twoDays,
      '2026-11-23 12:00',
    ],
    [
      'while paused, from where the pause holds it',
      [paused('2026-11-23 12:00'), reclassified('2026-11-24 16:00', oneDay), resumed('2026-11-24 16:00')],
      twoDays,
      '2026-11-25 12:00',
    ],
    [
      'to another basis counts the pause as that one does',
      [
        paused('2026-11-22 16:00'),
        resumed('2026-11-23 10:00'),
        reclassified('2026-11-23 10:00', { ...twoCalendarDays, days: 5 }),
      ],
      twoDays,
      '2026-11-28 04:00',
    ],
    [
      'to days of the wall calendar counts the time spent resolved as office time',
      [
        resolved('2026-11-22 11:00'),
        reopened('2026-11-23 11:00'),
        reclassified('2026-11-23 11:00', { ...twoCalendarDays, days: 5 }),
      ],
      twoDays,
      '2026-11-29 17:00',
    ],
  ])('%s', (_, history, from, due) => {
    const clock = fold(history, from)
    expect(local(clock.dueAt)).toBe(due)
    expect(clock).toMatchObject({ reclassified: true, breachedAt: null })
    expect(clock.steps.at(-1)?.kind === 'reclassified' || clock.steps.at(-1)?.kind === 'pause').toBe(true)
    expect(ledgerGap(clock.steps, clock.receivedAt, clock.dueAt)).toBeNull()
  })

  it('never takes back a breach', () => {
    const clock = fold([reclassified('2026-11-25 12:00', fiveDays)])
    expect([local(clock.breachedAt), local(clock.dueAt)]).toEqual(['2026-11-24 10:00', '2026-11-29 10:00'])
    expect(clock.steps.at(-1)).toMatchObject({ kind: 'reclassified', on: '2026-11-25' })
  })

  it('counts a pause that came after the breach', () => {
    const clock = fold([
      paused('2026-11-24 12:00'),
      resumed('2026-11-24 16:00'),
      reclassified('2026-11-24 16:00', twoWorkingDays),
    ])
    expect([local(clock.breachedAt), local(clock.dueAt)]).toEqual(['2026-11-24 10:00', '2026-11-24 14:00'])
    // What counts is from the receipt to the pause, eighteen office hours: the due moment lies within the pause.
    expect(local(clock.approachingAt)).toBe('2026-11-23 11:00')
  })

  it('refuses terms that are out of range', () => {
    const history = [reclassified('2026-11-22 11:00', { ...twoDays, days: 0 })]
    const given = { promise: twoDays, calendar, receivedAt: dhaka(sunday), loggedAt: dhaka(sunday), history }
    expect(foldClock(given)).toEqual({ ok: false, because: 'days-out-of-range' })
  })
})
