import { describe, expect, it } from 'vitest'
import { calendarWith, dhaka, nothing, plainWeeks } from '../../calendar/calendar.fixture.ts'
import { bandAt, clockStateOf, countedAs } from '../bands.ts'
import {
  atOnce,
  cancelled,
  clockFrom,
  local,
  paused,
  reopened,
  resolved,
  resumed,
  setByHand,
  twoCalendarDays,
  twoDays,
} from '../clock.fixture.ts'
import type { ClockEvent } from '../clock.ts'
import type { PromiseTerms } from '../promise.ts'
import { remainingOfficeMinutes } from '../remaining-office-minutes.ts'
import { shownDueAt } from '../shown-due-at.ts'

const calendar = calendarWith(plainWeeks)
const sunday = '2026-11-22 10:00'
const fold = (history: ClockEvent[] = [], promise: PromiseTerms = twoDays, received = sunday) =>
  clockFrom(calendar, promise, received, history)

describe('thresholds over the office time between receipt and due', () => {
  const thresholds = {
    approachingShare: 0.5,
    criticalShare: 0.2,
    criticalFloorMinutes: 120,
    criticalCapShare: 0.5,
  }
  const oneDay = { ...twoDays, days: 1 }

  it.each<[string, PromiseTerms, string, ClockEvent[], string, string]>([
    // 16 office hours: half is 8, a fifth is 3 h 12 min.
    ['two days: half, and a fifth', twoDays, sunday, [], '2026-11-23 10:00', '2026-11-23 14:48'],
    // 8 office hours: a fifth is 1 h 36 min, less than two hours.
    ['one day: half, and two hours', oneDay, sunday, [], '2026-11-22 14:00', '2026-11-22 16:00'],
    // 2 office hours: two hours would be all of it.
    [
      'two hours: never more than half of all',
      twoDays,
      sunday,
      [setByHand('2026-11-22 10:00', '2026-11-22 12:00')],
      '2026-11-22 11:00',
      '2026-11-22 11:00',
    ],
    // Thursday 16:30 to Sunday 17:00 is 8 h 30 min.
    ['over a weekend', twoDays, '2026-11-26 16:30', [], '2026-11-29 12:45', '2026-11-29 15:00'],
    [
      'reached at closing is that closing',
      twoDays,
      '2026-11-22 17:00',
      [],
      '2026-11-23 17:00',
      '2026-11-24 13:48',
    ],
    [
      'no office time: both are the receipt',
      { ...twoCalendarDays, days: 1 },
      '2026-11-27 03:00',
      [],
      '2026-11-27 03:00',
      '2026-11-27 03:00',
    ],
    // All stays 16 hours: the pause of ten office hours is taken out.
    [
      'a pause is taken out',
      twoDays,
      sunday,
      [paused('2026-11-22 12:00'), resumed('2026-11-23 14:00')],
      '2026-11-24 12:00',
      '2026-11-24 16:48',
    ],
    [
      'a later pause moves only what is after it',
      twoDays,
      sunday,
      [paused('2026-11-23 14:00'), resumed('2026-11-24 12:00')],
      '2026-11-23 10:00',
      '2026-11-24 12:48',
    ],
    [
      'a threshold reached where a pause begins is there',
      twoDays,
      sunday,
      [paused('2026-11-23 10:00'), resumed('2026-11-23 12:00')],
      '2026-11-23 10:00',
      '2026-11-23 16:48',
    ],
    [
      'the time spent resolved is taken out',
      twoDays,
      sunday,
      [resolved('2026-11-22 12:00'), reopened('2026-11-23 14:00')],
      '2026-11-24 12:00',
      '2026-11-24 16:48',
    ],
    [
      'a running pause is not counted',
      twoDays,
      sunday,
      [paused('2026-11-22 12:00')],
      '2026-11-23 10:00',
      '2026-11-23 14:48',
    ],
    [
      'a pause after a breach is not either',
      twoDays,
      sunday,
      [paused('2026-11-24 12:00'), resumed('2026-11-25 12:00')],
      '2026-11-23 10:00',
      '2026-11-23 14:48',
    ],
    ['immediate: from receipt, and a fifth left', atOnce, sunday, [], sunday, '2026-11-22 10:12'],
    [
      'immediate, received on a closed day',
      atOnce,
      '2026-11-27 12:00',
      [],
      '2026-11-27 12:00',
      '2026-11-29 09:12',
    ],
    [
      'as the promise sets them',
      { ...twoDays, thresholds: { ...thresholds, approachingShare: 0.75, criticalShare: 0.25 } },
      sunday,
      [],
      '2026-11-22 14:00',
      '2026-11-23 14:00',
    ],
    [
      'critical never before approaching',
      { ...twoDays, thresholds: { ...thresholds, approachingShare: 0.25, criticalShare: 0.5 } },
      sunday,
      [],
      '2026-11-23 14:00',
      '2026-11-23 14:00',
    ],
    [
      'with a longer floor',
      { ...twoDays, thresholds: { ...thresholds, criticalFloorMinutes: 300 } },
      sunday,
      [],
      '2026-11-23 10:00',
      '2026-11-23 13:00',
    ],
    [
      'with a lower cap',
      { ...oneDay, thresholds: { ...thresholds, criticalCapShare: 0.125 } },
      sunday,
      [],
      '2026-11-22 14:00',
      '2026-11-22 17:00',
    ],
  ])('%s', (_, promise, received, history, approaching, critical) => {
    const clock = fold(history, promise, received)
    expect([local(clock.approachingAt), local(clock.criticalAt)]).toEqual([approaching, critical])
  })

  it('is exact to the millisecond', () => {
    // One interval of 15 minutes less than 3 ms: 5 does not divide it, and what is left is at most a fifth.
    const short = calendarWith({ ...nothing, weekly: { 0: [[0, 1440]] } })
    const at = dhaka(sunday)
    const clock = clockFrom(short, twoDays, sunday, [{ kind: 'setByHand', at, dueAt: at + 900_000 - 3 }])
    expect(clock.approachingAt).toBe(at + 449_999)
    expect(clock.criticalAt).toBe(at + 449_999)
    const immediate = clockFrom(short, atOnce, sunday, [{ kind: 'setByHand', at, dueAt: at + 900_000 - 3 }])
    expect(immediate.criticalAt).toBe(at + 899_997 - 179_999)
  })
})

describe('bands', () => {
  it.each([
    ['on track', '2026-11-23 09:59', 'onTrack'],
    ['approaching from its moment', '2026-11-23 10:00', 'approaching'],
    ['critical from its moment', '2026-11-23 14:48', 'critical'],
    ['critical at the due moment', '2026-11-24 10:00', 'critical'],
    ['overdue after it', '2026-11-24 10:01', 'overdue'],
  ] as const)('%s', (_, at, band) => {
    expect([bandAt(fold(), dhaka(at)), countedAs(fold(), dhaka(at))]).toEqual([band, band])
  })

  it('is approaching at receipt when it is immediate', () => {
    expect(bandAt(fold([], atOnce), dhaka(sunday))).toBe('approaching')
  })

  it('is frozen while paused, and counted as paused', () => {
    const clock = fold([paused('2026-11-23 12:00')])
    const later = dhaka('2026-12-23 12:00')
    expect([bandAt(clock, later), countedAs(clock, later)]).toEqual(['approaching', 'paused'])
  })

  it('is overdue after a breach, paused or not, and whatever the due moment says', () => {
    const late = fold([paused('2026-11-25 10:00')])
    expect([bandAt(late, dhaka('2026-11-26 10:00')), countedAs(late, dhaka('2026-11-26 10:00'))]).toEqual([
      'overdue',
      'overdue',
    ])
    const longer = fold([setByHand('2026-11-25 10:00', '2026-12-01 10:00')])
    expect(bandAt(longer, dhaka('2026-11-26 10:00'))).toBe('overdue')
  })

  it('is none for stopped and cancelled clocks, which keep their due moment', () => {
    for (const clock of [fold([resolved('2026-11-23 12:00')]), fold([cancelled('2026-11-25 12:00')])]) {
      expect([bandAt(clock, dhaka('2026-12-01 10:00')), countedAs(clock, dhaka('2026-12-01 10:00'))]).toEqual(
        [null, null],
      )
      expect(local(clock.dueAt)).toBe('2026-11-24 10:00')
    }
  })

  it('knows the state of a clock by the status of its ticket', () => {
    expect(
      (['new', 'inProgress', 'waiting', 'resolved', 'closed', 'cancelled'] as const).map(clockStateOf),
    ).toEqual(['running', 'running', 'paused', 'stopped', 'stopped', 'cancelled'])
  })
})

describe('what is left and what is shown', () => {
  it.each<[string, ClockEvent[], string, number | null]>([
    ['in office minutes', [], '2026-11-23 16:00', 120],
    ['rounded down', [], '2026-11-23 16:00:01', 119],
    ['nothing at the due moment', [], '2026-11-24 10:00', 0],
    ['negative since the due moment', [], '2026-11-25 10:00', -480],
    ['rounded down below nothing too', [], '2026-11-24 10:00:01', -1],
    ['held by a pause', [paused('2026-11-23 16:00')], '2026-12-23 16:00', 120],
    ['what was left at resolution', [resolved('2026-11-23 16:00')], '2026-12-23 16:00', 120],
    ['what it was over by at resolution', [resolved('2026-11-24 12:00')], '2026-12-23 16:00', -120],
    ['none when cancelled', [cancelled('2026-11-23 16:00')], '2026-12-23 16:00', null],
    [
      'from when it was set by hand during a pause',
      [paused('2026-11-22 12:00'), setByHand('2026-11-23 12:00', '2026-11-23 13:00')],
      '2026-11-23 16:00',
      60,
    ],
  ])('%s', (_, history, at, minutes) => {
    expect(remainingOfficeMinutes(fold(history), calendar, dhaka(at))).toBe(minutes)
  })

  it.each<[string, ClockEvent[], PromiseTerms, string, string]>([
    ['the due moment while running', [], twoDays, '2026-11-23 10:00', '2026-11-24 10:00'],
    [
      'what resuming now would give while paused',
      [paused('2026-11-23 10:00')],
      twoDays,
      '2026-11-24 12:00',
      '2026-11-25 12:00',
    ],
    [
      'at the start of a pause nothing has moved',
      [paused('2026-11-23 10:00')],
      twoDays,
      '2026-11-23 10:00',
      '2026-11-24 10:00',
    ],
    [
      'the due moment still, read before a pause that was written down since',
      [paused('2026-11-23 10:00')],
      twoCalendarDays,
      '2026-11-23 09:00',
      '2026-11-24 10:00',
    ],
    [
      'elapsed time for wall calendar days',
      [paused('2026-11-23 10:00')],
      twoCalendarDays,
      '2026-11-24 09:00',
      '2026-11-25 09:00',
    ],
    [
      'what was broken before the pause stays',
      [paused('2026-11-24 12:00')],
      twoDays,
      '2026-11-26 12:00',
      '2026-11-24 10:00',
    ],
    [
      'from when it was set by hand during the pause',
      [paused('2026-11-22 12:00'), setByHand('2026-11-23 12:00', '2026-11-23 13:00')],
      twoDays,
      '2026-11-23 14:00',
      '2026-11-23 15:00',
    ],
  ])('shows %s', (_, history, promise, at, due) => {
    const clock = fold(history, promise)
    expect(local(shownDueAt(clock, calendar, dhaka(at)))).toBe(due)
  })

  it('shows what resuming then writes down', () => {
    const clock = fold([paused('2026-11-22 15:30')])
    const then = fold([paused('2026-11-22 15:30'), resumed('2026-11-24 11:11')])
    expect(shownDueAt(clock, calendar, dhaka('2026-11-24 11:11'))).toBe(then.dueAt)
  })
})
