import { describe, expect, it } from 'vitest'
import { calendarWith, dhaka, holidays } from '../../calendar/calendar.fixture.ts'
import {
  clockFrom,
  handTakenBack,
  ledgerGap,
  local,
  paused,
  reclassified,
  reopened,
  resolved,
  resumed,
  setByHand,
  twoDays,
} from '../clock.fixture.ts'
import type { ClockEvent } from '../clock.ts'
import { foldClock } from '../fold-clock.ts'
import type { PromiseTerms } from '../promise.ts'
import { settledAt } from '../settle.ts'

/** Sunday 22 November 2026 10:00, due Tuesday 24 November 10:00 unless a test says otherwise. */
const sunday = '2026-11-22 10:00'
const calendar = calendarWith(holidays)
const fold = (history: ClockEvent[], promise: PromiseTerms = twoDays) =>
  clockFrom(calendar, promise, sunday, history)

describe('a due moment set by hand', () => {
  const byHand = setByHand('2026-11-22 12:00', '2026-11-23 16:00')

  it('takes the place of the computed one, gross as well', () => {
    const clock = fold([byHand])
    expect(clock).toMatchObject({ setByHand: true, gross: { dueAt: dhaka('2026-11-23 16:00') } })
    expect(local(clock.dueAt)).toBe('2026-11-23 16:00')
    expect(local(settledAt(clock, dhaka('2026-11-24 09:00')))).toBe('2026-11-23 16:00')
  })

  it.each<[string, ClockEvent[], string, string]>([
    [
      'a pause that ends later moves it',
      [byHand, paused('2026-11-22 13:00'), resumed('2026-11-22 15:00')],
      '2026-11-24 10:00',
      '2026-11-24 12:00',
    ],
    [
      'so does a reopening',
      [byHand, resolved('2026-11-22 13:00'), reopened('2026-11-22 15:00')],
      '2026-11-24 10:00',
      '2026-11-24 12:00',
    ],
    [
      'of a running pause only what comes after',
      [paused('2026-11-22 11:00'), byHand, resumed('2026-11-22 13:00')],
      '2026-11-23 17:00',
      '2026-11-24 12:00',
    ],
    [
      'a pause that ended before does not',
      [paused('2026-11-22 11:00'), resumed('2026-11-22 12:00'), byHand],
      '2026-11-23 16:00',
      '2026-11-24 11:00',
    ],
    [
      'another promise leaves it',
      [byHand, reclassified('2026-11-22 13:00', { ...twoDays, days: 1 })],
      '2026-11-23 16:00',
      '2026-11-23 10:00',
    ],
    [
      'set twice, the last holds',
      [setByHand('2026-11-22 11:00', '2026-11-23 09:00'), byHand],
      '2026-11-23 16:00',
      '2026-11-24 10:00',
    ],
  ])('%s; taken back, it is computed again', (_, history, due, computed) => {
    const clock = fold(history)
    expect(local(clock.dueAt)).toBe(due)
    expect(ledgerGap(clock.steps, clock.receivedAt, clock.dueAt)).toBeNull()
    const back = fold([...history, handTakenBack('2026-11-22 15:00')])
    expect([local(back.dueAt), back.setByHand]).toEqual([computed, false])
    expect(ledgerGap(back.steps, back.receivedAt, back.dueAt)).toBeNull()
    expect(local(back.gross.dueAt)).toBe(clock.reclassified ? '2026-11-23 10:00' : '2026-11-24 10:00')
  })

  it('is told in the ledger with its day, as are the pauses and reopenings after it', () => {
    const steps = (...history: ClockEvent[]) =>
      fold(history)
        .steps.slice(-2)
        .map(({ kind, on }) => [kind, on])
    const set = ['setByHand', '2026-11-22']
    expect(steps(byHand, paused('2026-11-23 10:00'), resumed('2026-11-23 11:00'))).toEqual([
      set,
      ['pause', '2026-11-23'],
    ])
    expect(steps(byHand, resolved('2026-11-23 10:00'), reopened('2026-11-23 11:00'))).toEqual([
      set,
      ['reopened', '2026-11-23'],
    ])
  })

  it('may lie at now but not before', () => {
    expect(local(fold([setByHand('2026-11-22 12:00', '2026-11-22 12:00')]).dueAt)).toBe('2026-11-22 12:00')
    const history = [setByHand('2026-11-22 12:00', '2026-11-22 11:59')]
    const given = { promise: twoDays, calendar, receivedAt: dhaka(sunday), loggedAt: dhaka(sunday), history }
    expect(foldClock(given)).toEqual({ ok: false, because: 'due-before-now', index: 0 })
  })

  it('does not move after it was broken', () => {
    const clock = fold([byHand, paused('2026-11-23 16:01'), resumed('2026-11-24 12:00')])
    expect([local(clock.dueAt), local(clock.breachedAt)]).toEqual(['2026-11-23 16:00', '2026-11-23 16:00'])
    const again = fold([byHand, resolved('2026-11-23 16:01'), reopened('2026-11-24 12:00')])
    expect(local(again.dueAt)).toBe('2026-11-23 16:00')
  })
})
