import { describe, expect, it } from 'vitest'
import { calendarWith, closed, dhaka, holidays, nothing } from '../../calendar/calendar.fixture.ts'
import type { OfficeCalendar } from '../../calendar/office-calendar.ts'
import { atOnce, local, twoDays, twoWorkingDays } from '../clock.fixture.ts'
import { layDeadline } from '../deadline.ts'
import type { PromiseTerms } from '../promise.ts'

const seeded = calendarWith(holidays)

const closeOfDay = (promise: typeof twoDays | typeof twoWorkingDays) =>
  ({ ...promise, ends: 'closeOfDay' }) as const

describe('the ledger', () => {
  const ledger = (promise: PromiseTerms, calendar: OfficeCalendar, received: string) => {
    const laid = layDeadline(promise, calendar, dhaka(received))
    if (!laid.ok) throw new Error(laid.because)
    return laid.steps.map(({ kind, on, from, to, minutes, name }) =>
      [kind, on, `${local(from)} → ${local(to)}`, minutes, name?.en]
        .filter((part) => part !== undefined)
        .join(' | '),
    )
  }

  it('counts days of the wall calendar and rolls off a closed one, naming what it passes', () => {
    const friday = calendarWith({ ...holidays, days: [...holidays.days, closed('2026-11-29')] })
    expect(ledger(twoDays, friday, '2026-11-25 10:00')).toEqual([
      'received | 2026-11-25 | 2026-11-25 10:00 → 2026-11-25 10:00',
      'day | 2026-11-26 | 2026-11-25 10:00 → 2026-11-26 10:00',
      'day | 2026-11-27 | 2026-11-26 10:00 → 2026-11-27 10:00',
      'skipped | 2026-11-27 | 2026-11-27 10:00 → 2026-11-28 00:00',
      'skipped | 2026-11-28 | 2026-11-28 00:00 → 2026-11-29 00:00',
      'skipped | 2026-11-29 | 2026-11-29 00:00 → 2026-11-30 00:00 | Holiday',
      'rolled | 2026-11-30 | 2026-11-30 00:00 → 2026-11-30 17:00',
    ])
  })

  it('rolls to closing for what was received on a closed day, even back', () => {
    expect(ledger({ ...twoDays, days: 1 }, seeded, '2026-12-16 19:00').slice(1)).toEqual([
      'day | 2026-12-17 | 2026-12-16 19:00 → 2026-12-17 19:00',
      'rolled | 2026-12-17 | 2026-12-17 19:00 → 2026-12-17 17:00',
    ])
  })

  it('waits for the next opening, then counts open days', () => {
    expect(ledger(twoWorkingDays, seeded, '2026-12-24 18:00')).toEqual([
      'received | 2026-12-24 | 2026-12-24 18:00 → 2026-12-24 18:00',
      'skipped | 2026-12-25 | 2026-12-24 18:00 → 2026-12-26 00:00 | Christmas Day',
      'skipped | 2026-12-26 | 2026-12-26 00:00 → 2026-12-27 00:00',
      'nextOpening | 2026-12-27 | 2026-12-27 00:00 → 2026-12-27 09:00',
      'day | 2026-12-28 | 2026-12-27 09:00 → 2026-12-28 09:00',
      'day | 2026-12-29 | 2026-12-28 09:00 → 2026-12-29 09:00',
    ])
    expect(ledger(closeOfDay(twoWorkingDays), seeded, '2026-12-15 10:00').slice(1)).toEqual([
      'skipped | 2026-12-16 | 2026-12-15 10:00 → 2026-12-16 10:00 | Victory Day',
      'day | 2026-12-17 | 2026-12-16 10:00 → 2026-12-17 10:00',
      'skipped | 2026-12-18 | 2026-12-17 10:00 → 2026-12-18 10:00',
      'skipped | 2026-12-19 | 2026-12-18 10:00 → 2026-12-19 10:00',
      'day | 2026-12-20 | 2026-12-19 10:00 → 2026-12-20 17:00',
    ])
  })

  it('counts the office minutes of each day for an immediate promise', () => {
    expect(ledger(atOnce, seeded, '2026-12-24 16:50').slice(1)).toEqual([
      'day | 2026-12-24 | 2026-12-24 16:50 → 2026-12-24 17:00 | 10',
      'skipped | 2026-12-25 | 2026-12-24 17:00 → 2026-12-26 00:00 | Christmas Day',
      'skipped | 2026-12-26 | 2026-12-26 00:00 → 2026-12-27 00:00',
      'day | 2026-12-27 | 2026-12-27 00:00 → 2026-12-27 09:05 | 5',
    ])
    expect(ledger(atOnce, seeded, '2026-11-27 12:00').slice(-2)).toEqual([
      'nextOpening | 2026-11-29 | 2026-11-29 00:00 → 2026-11-29 09:00',
      'day | 2026-11-29 | 2026-11-29 09:00 → 2026-11-29 09:15 | 15',
    ])
  })

  it('ends the last day at closing where the promise ends there, and rolls nothing', () => {
    expect(ledger(closeOfDay(twoDays), seeded, '2026-11-22 10:00').slice(1)).toEqual([
      'day | 2026-11-23 | 2026-11-22 10:00 → 2026-11-23 10:00',
      'day | 2026-11-24 | 2026-11-23 10:00 → 2026-11-24 17:00',
    ])
  })

  it('tells the minutes on both sides of a break as those of one day', () => {
    const split = calendarWith({
      ...nothing,
      weekly: {
        0: [
          [540, 780],
          [840, 1020],
        ],
      },
    })
    expect(ledger(atOnce, split, '2026-11-22 12:55').slice(1)).toEqual([
      'day | 2026-11-22 | 2026-11-22 12:55 → 2026-11-22 14:10 | 15',
    ])
  })

  it('keeps the day of a closing at midnight', () => {
    const roundTheClock = calendarWith({ ...nothing, weekly: { 0: [[0, 1440]], 2: [[600, 1440]] } })
    expect(ledger(twoDays, roundTheClock, '2026-11-21 10:00').slice(-2)).toEqual([
      'skipped | 2026-11-23 | 2026-11-23 10:00 → 2026-11-24 00:00',
      'rolled | 2026-11-24 | 2026-11-24 00:00 → 2026-11-25 00:00',
    ])
  })
})
