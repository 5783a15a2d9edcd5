import { describe, expect, it } from 'vitest'
import { calendarWith, dhaka, holidays } from '../../calendar/calendar.fixture.ts'
import {
  clockFrom,
  ledgerGap,
  local,
  paused,
  reclassified,
  resolved,
  resumed,
  twoCalendarDays,
  twoDays,
} from '../clock.fixture.ts'
import type { ClockEvent } from '../clock.ts'
import type { PromiseTerms } from '../promise.ts'
import { grossSettledAt, settledAt } from '../settle.ts'

/** Sunday 22 November 2026 10:00, due Tuesday 24 November 10:00 unless a test says otherwise. */
const sunday = '2026-11-22 10:00'
const calendar = calendarWith(holidays)
const fold = (history: ClockEvent[], promise: PromiseTerms = twoDays) =>
  clockFrom(calendar, promise, sunday, history)
const hour = 3_600_000

describe('pausing', () => {
  it('moves the deadline by the office time it contained: the worked case', () => {
    const clock = fold([paused('2026-11-23 10:00'), resumed('2026-11-24 12:00')])
    expect([local(clock.dueAt), clock.pausedMs, clock.state]).toEqual([
      '2026-11-25 12:00',
      10 * hour,
      'running',
    ])
    expect(clock.steps.at(-1)).toMatchObject({
      kind: 'pause',
      minutes: 600,
      since: dhaka('2026-11-23 10:00'),
    })
  })

  it.each<[string, ClockEvent[], string]>([
    [
      'without office time moves nothing',
      [paused('2026-11-23 17:00'), resumed('2026-11-24 09:00')],
      '2026-11-24 10:00',
    ],
    ['does not count nights', [paused('2026-11-22 16:00'), resumed('2026-11-23 10:00')], '2026-11-24 12:00'],
    [
      'adds up over several',
      [
        paused('2026-11-22 11:00'),
        resumed('2026-11-22 12:00'),
        paused('2026-11-23 11:00'),
        resumed('2026-11-23 12:00'),
      ],
      '2026-11-24 12:00',
    ],
    [
      'again while paused is one pause',
      [paused('2026-11-23 10:00'), paused('2026-11-23 12:00'), resumed('2026-11-23 14:00')],
      '2026-11-24 14:00',
    ],
    [
      'at the due moment leaves nothing but that moment',
      [paused('2026-11-24 10:00'), resumed('2026-11-24 12:00')],
      '2026-11-24 12:00',
    ],
    [
      'up to closing ends there',
      [paused('2026-11-23 10:00'), resumed('2026-11-23 17:00')],
      '2026-11-24 17:00',
    ],
  ])('%s', (_, history, due) => {
    const clock = fold(history)
    expect(local(clock.dueAt)).toBe(due)
    expect(ledgerGap(clock.steps, clock.receivedAt, clock.dueAt)).toBeNull()
  })

  it('on Thursday at closing gains no day', () => {
    const history = [paused('2026-11-26 17:00'), resumed('2026-11-29 09:00')]
    expect(local(clockFrom(calendar, twoDays, '2026-11-26 10:00', history).dueAt)).toBe('2026-11-29 17:00')
  })

  it('counts as it elapsed for a promise of wall calendar days', () => {
    const history = [paused('2026-11-23 10:00'), resumed('2026-11-24 09:00')]
    expect(local(fold(history, twoCalendarDays).dueAt)).toBe('2026-11-25 09:00')
  })

  it('keeps the stored due moment as if none were running', () => {
    const clock = fold([paused('2026-11-23 10:00', '2026-11-25')])
    expect(clock).toMatchObject({
      state: 'paused',
      pausedAt: dhaka('2026-11-23 10:00'),
      pauseReason: 'requesterMustAnswer',
      expectedOn: '2026-11-25',
      pausedMs: 0,
    })
    expect(local(clock.dueAt)).toBe('2026-11-24 10:00')
  })

  it('holds off a breach for as long as it lasts', () => {
    const clock = fold([paused('2026-11-23 10:00')])
    expect(settledAt(clock, dhaka('2027-01-01 00:00'))).toBeNull()
    expect(fold([paused('2026-11-23 10:00'), paused('2026-12-23 10:00')]).breachedAt).toBeNull()
    expect(local(grossSettledAt(clock, dhaka('2026-11-24 10:01')))).toBe('2026-11-24 10:00')
  })

  it('after a breach moves nothing and takes nothing back', () => {
    const clock = fold([
      paused('2026-11-24 10:01'),
      resumed('2026-11-25 12:00'),
      resolved('2026-11-25 12:00'),
    ])
    expect([local(clock.dueAt), local(clock.breachedAt)]).toEqual(['2026-11-24 10:00', '2026-11-24 10:00'])
    expect(clock.pausedMs).toBe(9 * hour + 59 * 60_000)
    expect(ledgerGap(clock.steps, clock.receivedAt, clock.dueAt)).toBeNull()
  })

  it('survives another promise', () => {
    const history = [
      paused('2026-11-22 11:00'),
      resumed('2026-11-22 13:00'),
      reclassified('2026-11-22 14:00', { ...twoDays, days: 3 }),
    ]
    expect(local(fold(history).dueAt)).toBe('2026-11-25 12:00')
  })
})
