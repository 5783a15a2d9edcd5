import { describe, expect, it } from 'vitest'
import { calendarWith, dhaka, holidays, plainWeeks } from '../calendar/calendar.fixture.ts'
import {
  atOnce,
  cancelled,
  clockFrom,
  handTakenBack,
  local,
  paused,
  reclassified,
  reopened,
  resolved,
  resumed,
  setByHand,
  twoDays,
} from './clock.fixture.ts'
import type { ClockEvent } from './clock.ts'
import { foldClock } from './fold-clock.ts'
import type { PromiseTerms } from './promise.ts'
import { grossSettledAt, settledAt } from './settle.ts'

/** Sunday 22 November 2026 10:00, due Tuesday 24 November 10:00 unless a test says otherwise. */
const sunday = '2026-11-22 10:00'
const calendar = calendarWith(holidays)
const fold = (history: ClockEvent[], promise: PromiseTerms = twoDays) =>
  clockFrom(calendar, promise, sunday, history)
const hour = 3_600_000

describe('a clock without events', () => {
  it('runs towards the deadline of its promise', () => {
    expect(fold([])).toMatchObject({
      state: 'running',
      dueAt: dhaka('2026-11-24 10:00'),
      breachedAt: null,
      enteredLate: false,
      pausedMs: 0,
      resolvedSpanMs: 0,
      resolvedAt: null,
      firstResolvedAt: null,
      pauseCountsFrom: null,
      gross: { dueAt: dhaka('2026-11-24 10:00'), breachedAt: null },
    })
  })

  it('is breached at its due moment, whoever looks and whenever', () => {
    const clock = fold([])
    const due = dhaka('2026-11-24 10:00')
    expect(settledAt(clock, due - 1)).toBeNull()
    expect(settledAt(clock, due)).toBeNull()
    expect(settledAt(clock, due + 1)).toBe(due)
    expect(settledAt(clock, due + 900 * hour)).toBe(due)
    expect(grossSettledAt(clock, due + 1)).toBe(due)
    expect(grossSettledAt(clock, due)).toBeNull()
  })

  it('past due when it is logged is breached at once, at its due moment, and entered late', () => {
    const late = clockFrom(calendar, twoDays, sunday, [], '2026-11-25 12:00')
    expect([local(late.breachedAt), late.enteredLate]).toEqual(['2026-11-24 10:00', true])
    expect(clockFrom(calendar, twoDays, sunday, [], '2026-11-24 10:00')).toMatchObject({
      breachedAt: null,
      enteredLate: false,
    })
  })

  it('does not ignore a tolerance of nothing, nor fail it at once', () => {
    const none = { ...atOnce, toleranceMinutes: 0 }
    const clock = clockFrom(calendar, none, sunday)
    expect(clock.breachedAt).toBeNull()
    expect(settledAt(clock, clock.dueAt + 1)).toBe(clock.dueAt)
  })
})

describe('a breach', () => {
  it('that was written down stays, whatever the events say now', () => {
    const written = { kind: 'breached', at: dhaka('2026-11-23 09:00') } as const
    const clock = fold([resolved('2026-11-23 10:00'), written])
    expect(local(clock.breachedAt)).toBe('2026-11-23 09:00')
  })

  it('is the first one only', () => {
    const clock = fold([setByHand('2026-11-24 12:00', '2026-11-25 10:00'), resolved('2026-11-26 10:00')])
    expect(local(clock.breachedAt)).toBe('2026-11-24 10:00')
    const twice = fold([resolved('2026-11-25 10:00'), { kind: 'breached', at: dhaka('2026-11-24 10:00') }])
    expect(local(twice.breachedAt)).toBe('2026-11-24 10:00')
  })

  it('can be excused and stays, and the excuse taken back', () => {
    const excused = { kind: 'excused', at: dhaka('2026-11-25 10:00') } as const
    expect(fold([excused])).toMatchObject({ excused: true, breachedAt: dhaka('2026-11-24 10:00') })
    expect(fold([excused, { kind: 'excuseTakenBack', at: dhaka('2026-11-25 11:00') }])).toMatchObject({
      excused: false,
      breachedAt: dhaka('2026-11-24 10:00'),
    })
  })

  it('of a promise whose pause held no office time is at its due moment', () => {
    // Due at 22:00, when the office is closed; paused over that moment without any office time.
    const history = [paused('2026-11-24 18:00'), resumed('2026-11-25 08:00'), resolved('2026-11-25 10:00')]
    const clock = clockFrom(calendar, twoDays, '2026-11-22 22:00', history)
    expect([local(clock.dueAt), local(clock.breachedAt)]).toEqual(['2026-11-24 22:00', '2026-11-24 22:00'])
  })
})

describe('the gross clock', () => {
  it('knows no pause', () => {
    const clock = fold([
      paused('2026-11-23 10:00'),
      resumed('2026-11-24 12:00'),
      resolved('2026-11-24 13:00'),
    ])
    expect(clock).toMatchObject({
      breachedAt: null,
      gross: { dueAt: dhaka('2026-11-24 10:00'), breachedAt: dhaka('2026-11-24 10:00') },
    })
  })

  it('knows no span spent resolved', () => {
    const clock = fold([
      resolved('2026-11-24 09:00'),
      reopened('2026-11-24 12:00'),
      resolved('2026-11-24 13:00'),
    ])
    expect(clock).toMatchObject({ breachedAt: null, gross: { breachedAt: dhaka('2026-11-24 10:00') } })
    expect(grossSettledAt(clock, dhaka('2026-12-24 09:00'))).toBe(dhaka('2026-11-24 10:00'))
    expect(fold([resolved('2026-11-24 09:00')]).gross.breachedAt).toBeNull()
    expect(grossSettledAt(fold([resolved('2026-11-24 09:00')]), dhaka('2026-12-24 09:00'))).toBeNull()
  })

  it('knows another promise, under the same floor', () => {
    const clock = fold([reclassified('2026-11-23 12:00', { ...twoDays, days: 1 })])
    expect(local(clock.gross.dueAt)).toBe('2026-11-23 16:00')
  })
})

describe('a history is refused', () => {
  it.each<[string, ClockEvent[], string, number]>([
    ['when an event lies before the receipt', [paused('2026-11-22 09:59')], 'out-of-order', 0],
    [
      'when an event lies before the one ahead',
      [paused('2026-11-22 12:00'), resumed('2026-11-22 11:59')],
      'out-of-order',
      1,
    ],
    ['when what runs is resumed', [resumed('2026-11-22 12:00')], 'not-in-this-state', 0],
    ['when what is open is reopened', [reopened('2026-11-22 12:00')], 'not-in-this-state', 0],
    [
      'when what is resolved is paused',
      [resolved('2026-11-22 12:00'), paused('2026-11-22 12:00')],
      'not-in-this-state',
      1,
    ],
    [
      'when what is resolved is resolved',
      [resolved('2026-11-22 12:00'), resolved('2026-11-22 13:00')],
      'not-in-this-state',
      1,
    ],
    [
      'when what is resolved is cancelled',
      [resolved('2026-11-22 12:00'), cancelled('2026-11-22 12:00')],
      'not-in-this-state',
      1,
    ],
    [
      'when what is cancelled is reopened',
      [cancelled('2026-11-22 12:00'), reopened('2026-11-22 12:00')],
      'not-in-this-state',
      1,
    ],
    [
      'when what is cancelled is paused',
      [cancelled('2026-11-22 12:00'), paused('2026-11-22 12:00')],
      'not-in-this-state',
      1,
    ],
    [
      'when what is resolved is reclassified',
      [resolved('2026-11-22 12:00'), reclassified('2026-11-22 13:00', twoDays)],
      'not-in-this-state',
      1,
    ],
    [
      'when what is resolved is set by hand',
      [resolved('2026-11-22 12:00'), setByHand('2026-11-22 13:00', '2026-11-23 13:00')],
      'not-in-this-state',
      1,
    ],
    [
      'when what is resolved is changed',
      [resolved('2026-11-22 12:00'), { kind: 'changed', at: dhaka('2026-11-22 13:00'), change: 'a' }],
      'not-in-this-state',
      1,
    ],
    [
      'when the change of what is resolved is undone',
      [
        { kind: 'changed', at: dhaka('2026-11-22 11:00'), change: 'a' },
        resolved('2026-11-22 12:00'),
        { kind: 'changeUndone', at: dhaka('2026-11-22 13:00'), change: 'a' },
      ],
      'not-in-this-state',
      2,
    ],
    [
      'when what was not changed is undone',
      [{ kind: 'changeUndone', at: dhaka('2026-11-22 13:00'), change: 'a' }],
      'not-in-this-state',
      0,
    ],
    [
      'when another change is undone than the last',
      [
        { kind: 'changed', at: dhaka('2026-11-22 11:00'), change: 'a' },
        { kind: 'changeUndone', at: dhaka('2026-11-22 13:00'), change: 'b' },
      ],
      'not-in-this-state',
      1,
    ],
    ['when nothing was set by hand', [handTakenBack('2026-11-22 12:00')], 'not-in-this-state', 0],
    [
      'when nothing broken is excused',
      [{ kind: 'excused', at: dhaka('2026-11-22 12:00') }],
      'not-in-this-state',
      0,
    ],
  ])('%s', (_, history, because, index) => {
    const given = { promise: twoDays, calendar, receivedAt: dhaka(sunday), loggedAt: dhaka(sunday), history }
    expect(foldClock(given)).toEqual({ ok: false, because, index })
  })

  it('when its promise is', () => {
    const given = {
      promise: { ...twoDays, days: 0 },
      receivedAt: dhaka(sunday),
      loggedAt: dhaka(sunday),
      history: [],
    }
    expect(foldClock({ ...given, calendar: calendarWith(plainWeeks) })).toMatchObject({
      because: 'days-out-of-range',
    })
  })
})
