import { describe, expect, it } from 'vitest'
import { calendarWith, dhaka, holidays } from '../../calendar/calendar.fixture.ts'
import {
  atOnce,
  cancelled,
  clockFrom,
  local,
  paused,
  reopened,
  resolved,
  twoCalendarDays,
  twoDays,
} from '../clock.fixture.ts'
import type { ClockEvent } from '../clock.ts'
import type { PromiseTerms } from '../promise.ts'
import { settledAt } from '../settle.ts'

/** Sunday 22 November 2026 10:00, due Tuesday 24 November 10:00 unless a test says otherwise. */
const sunday = '2026-11-22 10:00'
const calendar = calendarWith(holidays)
const fold = (history: ClockEvent[], promise: PromiseTerms = twoDays) =>
  clockFrom(calendar, promise, sunday, history)
const hour = 3_600_000

describe('stopping', () => {
  it.each([
    ['before the due moment is kept', '2026-11-24 09:59', null],
    ['at the due moment is kept', '2026-11-24 10:00', null],
    ['after the due moment is late', '2026-11-24 10:01', '2026-11-24 10:00'],
  ])('%s', (_, at, breach) => {
    const clock = fold([resolved(at)])
    expect([clock.state, local(clock.resolvedAt), local(clock.breachedAt)]).toEqual(['stopped', at, breach])
    expect(local(clock.dueAt)).toBe('2026-11-24 10:00')
    expect(settledAt(clock, dhaka('2027-01-01 00:00'))).toBe(breach === null ? null : dhaka(breach))
  })

  it('of what was answered on the call is kept, however late it was typed in', () => {
    const answered = { kind: 'resolved', at: dhaka(sunday), onTheCall: true } as const
    const clock = clockFrom(calendar, atOnce, sunday, [answered], '2026-11-23 12:00')
    expect(clock).toMatchObject({
      state: 'stopped',
      breachedAt: null,
      enteredLate: false,
      resolvedAt: dhaka(sunday),
    })
    const without = { kind: 'resolved', at: dhaka(sunday) } as const
    expect(clockFrom(calendar, atOnce, sunday, [without], '2026-11-23 12:00')).toMatchObject({
      enteredLate: true,
    })
  })

  it('of what was answered on the call can be reopened like any other', () => {
    const answered = { kind: 'resolved', at: dhaka(sunday), onTheCall: true } as const
    const typedIn = { ...answered, enteredAt: dhaka('2026-11-23 12:00') }
    expect(clockFrom(calendar, atOnce, sunday, [typedIn], '2026-11-23 12:00').breachedAt).toBeNull()
    const again = clockFrom(calendar, atOnce, sunday, [answered, reopened('2026-11-22 11:00')])
    expect([again.state, local(again.dueAt)]).toEqual(['running', '2026-11-22 15:00'])
  })

  it('of a call that took longer than its promise is late', () => {
    const answered = { kind: 'resolved', at: dhaka('2026-11-22 10:16'), onTheCall: true } as const
    expect(local(clockFrom(calendar, atOnce, sunday, [answered]).breachedAt)).toBe('2026-11-22 10:15')
  })

  it('entered afterwards does not take back a breach that was there by then', () => {
    const clock = fold([resolved('2026-11-24 09:00', '2026-11-25 12:00')])
    expect([local(clock.resolvedAt), local(clock.breachedAt)]).toEqual([
      '2026-11-24 09:00',
      '2026-11-24 10:00',
    ])
    expect(fold([resolved('2026-11-23 12:00', '2026-11-24 09:00')]).breachedAt).toBeNull()
  })

  it('ends a pause first', () => {
    const clock = fold([paused('2026-11-23 10:00'), resolved('2026-11-24 12:00')])
    expect(clock).toMatchObject({ state: 'stopped', pausedAt: null, breachedAt: null, pausedMs: 10 * hour })
    expect(local(clock.dueAt)).toBe('2026-11-25 12:00')
  })
})

describe('reopening', () => {
  it('goes on without the office time spent resolved, which is no pause', () => {
    const clock = fold([resolved('2026-11-22 12:00'), reopened('2026-11-23 12:00')])
    expect(clock).toMatchObject({ state: 'running', resolvedAt: null, pausedMs: 0, resolvedSpanMs: 8 * hour })
    expect([local(clock.dueAt), local(clock.firstResolvedAt)]).toEqual([
      '2026-11-25 10:00',
      '2026-11-22 12:00',
    ])
    expect(clock.steps.at(-1)).toMatchObject({ kind: 'reopened', minutes: 480 })
  })

  it('leaves half a day at least, and is not breached by itself', () => {
    const clock = fold([resolved('2026-11-24 10:00'), reopened('2026-11-24 15:00')])
    expect([local(clock.dueAt), clock.breachedAt]).toEqual(['2026-11-25 11:00', null])
  })

  it('keeps every cycle', () => {
    const clock = fold([
      resolved('2026-11-22 12:00'),
      reopened('2026-11-22 14:00'),
      resolved('2026-11-22 16:00'),
      reopened('2026-11-23 09:00'),
      resolved('2026-11-23 10:00'),
    ])
    expect(clock.spans.map(({ kind, officeMs }) => [kind, officeMs / hour])).toEqual([
      ['resolved', 2],
      ['resolved', 1],
    ])
    expect([local(clock.dueAt), local(clock.resolvedAt), local(clock.firstResolvedAt)]).toEqual([
      '2026-11-24 13:00',
      '2026-11-23 10:00',
      '2026-11-22 12:00',
    ])
  })

  it('never wipes a breach, and moves no deadline that was broken', () => {
    const clock = fold([
      resolved('2026-11-24 12:00'),
      reopened('2026-11-25 12:00'),
      resolved('2026-11-25 13:00'),
    ])
    expect([local(clock.dueAt), local(clock.breachedAt)]).toEqual(['2026-11-24 10:00', '2026-11-24 10:00'])
  })

  it('moves a promise of wall calendar days by office time', () => {
    const clock = fold([resolved('2026-11-22 12:00'), reopened('2026-11-23 12:00')], twoCalendarDays)
    expect(local(clock.dueAt)).toBe('2026-11-25 10:00')
  })
})

describe('cancelling', () => {
  it('is final and keeps the due moment', () => {
    const clock = fold([cancelled('2026-11-23 10:00')])
    expect(clock).toMatchObject({
      state: 'cancelled',
      breachedAt: null,
      cancelledAt: dhaka('2026-11-23 10:00'),
    })
    expect(local(clock.dueAt)).toBe('2026-11-24 10:00')
    expect(settledAt(clock, dhaka('2027-01-01 00:00'))).toBeNull()
  })

  it('late stays late, and a running pause ends with it', () => {
    expect(local(fold([cancelled('2026-11-24 10:01')]).breachedAt)).toBe('2026-11-24 10:00')
    const clock = fold([paused('2026-11-23 10:00'), cancelled('2026-11-23 12:00')])
    expect(clock).toMatchObject({ state: 'cancelled', pausedAt: null, pausedMs: 2 * hour, breachedAt: null })
  })
})
