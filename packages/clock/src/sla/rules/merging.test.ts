import { describe, expect, it } from 'vitest'
import { calendarWith, dhaka, holidays } from '../../calendar/calendar.fixture.ts'
import {
  clockFrom,
  ledgerGap,
  local,
  paused,
  reopened,
  resolved,
  resumed,
  setByHand,
  twoDays,
  twoWorkingDays,
} from '../clock.fixture.ts'
import type { ClockCase, ClockEvent } from '../clock.ts'
import { foldClock } from '../fold-clock.ts'
import { withCalendars } from '../with-calendars.ts'

const calendar = calendarWith(holidays)
/** The other ticket: received a day before the survivor, which is received on Monday 23 November 2026 at 10:00. */
const other = (history: ClockEvent[] = [], more: Partial<ClockCase> = {}): ClockCase => ({
  promise: twoDays,
  calendar,
  receivedAt: dhaka('2026-11-22 10:00'),
  loggedAt: dhaka('2026-11-22 10:00'),
  history,
  ...more,
})
const absorbed = (at: string, of: ClockCase = other()): ClockEvent => ({
  kind: 'absorbed',
  at: dhaka(at),
  of,
})
const fold = (...history: ClockEvent[]) => clockFrom(calendar, twoDays, '2026-11-23 10:00', history)

describe('a clock merged into another', () => {
  it('received first is taken over whole: receipt, promise and due moment', () => {
    const promise = { ...twoWorkingDays, ends: 'closeOfDay' } as const
    const clock = fold(absorbed('2026-11-23 12:00', other([], { promise })))
    expect(clock).toMatchObject({
      receivedAt: dhaka('2026-11-22 10:00'),
      promise,
      state: 'running',
      pausedAt: null,
    })
    expect([local(clock.dueAt), local(clock.gross.dueAt)]).toEqual(['2026-11-24 17:00', '2026-11-24 17:00'])
    expect(clock.steps.at(-1)).toMatchObject({ kind: 'merged', on: '2026-11-23' })
    expect(ledgerGap(clock.steps, dhaka('2026-11-22 10:00'), clock.dueAt)).toBeNull()
  })

  it('brings its pauses along, and its running one ends', () => {
    const history = [paused('2026-11-22 11:00'), resumed('2026-11-22 13:00'), paused('2026-11-23 11:00')]
    const clock = fold(absorbed('2026-11-23 12:00', other(history)))
    expect([local(clock.dueAt), clock.state, clock.pausedMs]).toEqual([
      '2026-11-24 13:00',
      'running',
      3 * 3_600_000,
    ])
  })

  it('brings its breach along', () => {
    const clock = fold(absorbed('2026-11-24 12:00'))
    expect([local(clock.breachedAt), local(clock.gross.breachedAt)]).toEqual([
      '2026-11-24 10:00',
      '2026-11-24 10:00',
    ])
  })

  it('received later changes nothing', () => {
    const later = other([], { receivedAt: dhaka('2026-11-23 10:00'), loggedAt: dhaka('2026-11-23 10:00') })
    expect(fold(absorbed('2026-11-23 12:00', later))).toEqual(fold())
  })

  it('changes nothing when the survivor is due earlier', () => {
    const slow = other([], { promise: { ...twoDays, days: 7 } })
    expect(local(fold(absorbed('2026-11-23 12:00', slow)).dueAt)).toBe('2026-11-25 10:00')
  })

  it('due at the same moment is taken over', () => {
    const same = other([setByHand('2026-11-22 11:00', '2026-11-25 10:00')])
    expect(fold(absorbed('2026-11-23 12:00', same))).toMatchObject({
      receivedAt: dhaka('2026-11-22 10:00'),
      setByHand: true,
      dueAt: dhaka('2026-11-25 10:00'),
    })
  })

  it('leaves a paused survivor paused, from here on', () => {
    const clock = fold(paused('2026-11-23 11:00', '2026-11-26'), absorbed('2026-11-23 12:00'))
    expect(clock).toMatchObject({
      state: 'paused',
      pausedAt: dhaka('2026-11-23 12:00'),
      expectedOn: '2026-11-26',
      dueAt: dhaka('2026-11-24 10:00'),
    })
    const resumedLater = fold(
      paused('2026-11-23 11:00'),
      absorbed('2026-11-23 12:00'),
      resumed('2026-11-23 14:00'),
    )
    expect(local(resumedLater.dueAt)).toBe('2026-11-24 12:00')
  })

  it('never erases a breach of the survivor', () => {
    const clock = fold(
      setByHand('2026-11-23 10:30', '2026-11-23 11:00'),
      setByHand('2026-11-23 11:30', '2026-12-23 11:30'),
      absorbed('2026-11-23 12:00'),
    )
    expect([local(clock.dueAt), local(clock.breachedAt)]).toEqual(['2026-11-24 10:00', '2026-11-23 11:00'])
    expect(clock.gross.dueAt).toBe(clock.dueAt)
  })

  it('keeps the earlier of two breaches, and of two first resolutions', () => {
    const early = [
      setByHand('2026-11-22 10:30', '2026-11-22 11:00'),
      setByHand('2026-11-22 11:30', '2026-11-23 20:00'),
    ]
    const late = [
      setByHand('2026-11-23 10:30', '2026-11-23 11:00'),
      setByHand('2026-11-23 11:30', '2026-12-23 11:30'),
    ]
    const twice = fold(...late, absorbed('2026-11-23 12:00', other(early)))
    expect([local(twice.breachedAt), local(twice.gross.breachedAt)]).toEqual([
      '2026-11-22 11:00',
      '2026-11-22 11:00',
    ])
    const cycle = (first: string, again: string) => [resolved(first), reopened(again)]
    const resolvedBoth = fold(
      ...cycle('2026-11-23 10:30', '2026-11-23 11:00'),
      absorbed('2026-11-23 12:00', other(cycle('2026-11-22 11:00', '2026-11-22 11:30'))),
    )
    const brokenFirst = fold(...late, absorbed('2026-11-24 12:00'))
    expect([local(brokenFirst.dueAt), local(brokenFirst.breachedAt)]).toEqual([
      '2026-11-24 10:00',
      '2026-11-23 11:00',
    ])
    expect(local(resolvedBoth.firstResolvedAt)).toBe('2026-11-22 11:00')
    const resolvedOne = fold(...cycle('2026-11-23 10:30', '2026-11-23 11:00'), absorbed('2026-11-23 12:00'))
    expect(local(resolvedOne.firstResolvedAt)).toBe('2026-11-23 10:30')
  })

  it('is excused by what excused the breach that stays', () => {
    const excused = (local: string): ClockEvent => ({ kind: 'excused', at: dhaka(local) })
    const broken = [
      setByHand('2026-11-23 10:30', '2026-11-23 11:00'),
      setByHand('2026-11-23 11:30', '2026-12-23 11:30'),
    ]
    expect(fold(...broken, excused('2026-11-23 11:45'), absorbed('2026-11-23 12:00')).excused).toBe(true)
    const its = other([excused('2026-11-24 11:00')])
    expect(fold(absorbed('2026-11-24 12:00', its)).excused).toBe(true)
    expect(fold(...broken, excused('2026-11-23 11:45'), absorbed('2026-11-24 12:00')).excused).toBe(false)
  })

  it('is refused when it is no longer open, or can not have happened', () => {
    const outOfOrder = other([paused('2026-11-22 12:00'), resumed('2026-11-22 11:00')])
    for (const of of [
      other([resolved('2026-11-22 12:00')]),
      other([resumed('2026-11-22 12:00')]),
      outOfOrder,
    ]) {
      const given = { ...other(), history: [absorbed('2026-11-23 12:00', of)] }
      expect(foldClock(given)).toEqual({ ok: false, because: 'not-in-this-state', index: 0 })
    }
    const dueBefore = other([setByHand('2026-11-22 12:00', '2026-11-22 11:00')])
    const given = { ...other(), history: [absorbed('2026-11-23 12:00', dueBefore)] }
    expect(foldClock(given)).toEqual({ ok: false, because: 'due-before-now', index: 0 })
  })
})

it('a case kept with keys in place of calendars folds to the same clock', () => {
  const kept: ClockCase<string> = {
    ...other(),
    calendar: 'now',
    receivedAt: dhaka('2026-11-23 10:00'),
    loggedAt: dhaka('2026-11-23 10:00'),
    history: [
      { kind: 'absorbed', at: dhaka('2026-11-23 12:00'), of: { ...other(), calendar: 'then', history: [] } },
      { kind: 'changed', at: dhaka('2026-11-23 13:00'), change: 'a', calendar: 'later' },
      { kind: 'changed', at: dhaka('2026-11-23 14:00'), change: 'b', promise: twoWorkingDays },
    ],
  }
  const asked: string[] = []
  const bound = withCalendars(JSON.parse(JSON.stringify(kept)) as ClockCase<string>, (key) => {
    asked.push(key)
    return calendar
  })
  expect(asked).toEqual(['now', 'then', 'later'])
  expect(foldClock(bound)).toEqual(
    foldClock({
      ...bound,
      history: [
        absorbed('2026-11-23 12:00'),
        { kind: 'changed', at: dhaka('2026-11-23 13:00'), change: 'a', calendar },
        { kind: 'changed', at: dhaka('2026-11-23 14:00'), change: 'b', promise: twoWorkingDays },
      ],
    }),
  )
})
