import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarWith, closed, holidays, working } from '../calendar/calendar.fixture.ts'
import { addDays, clockMsOf, dayOf, type Moment, momentAt } from '../calendar/dhaka.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import { compileCalendar } from '../calendar/office-calendar.ts'
import { twoDays } from './clock.fixture.ts'
import type { ClockEvent } from './clock.ts'
import { layDeadline } from './deadline.ts'
import { foldClock } from './fold-clock.ts'
import type { PromiseTerms } from './promise.ts'
import { anyCase, anyPromise } from './random-case.fixture.ts'
import { shownDueAt } from './shown-due-at.ts'

const seeded = calendarWith(holidays)
const moments = fc.integer({ min: momentAt('2025-01-01', 0), max: momentAt('2027-06-01', 0) })
const runs = { numRuns: 1000 }

function dueOf(promise: PromiseTerms, calendar: OfficeCalendar, receivedAt: Moment): Moment {
  const laid = layDeadline(promise, calendar, receivedAt)
  if (!laid.ok) throw new Error(laid.because)
  return laid.dueAt
}

function fold(promise: PromiseTerms, calendar: OfficeCalendar, receivedAt: Moment, history: ClockEvent[]) {
  const folded = foldClock({ promise, calendar, receivedAt, loggedAt: receivedAt, history })
  if (!folded.ok) throw new Error(folded.because)
  return folded.clock
}

describe('for every case', () => {
  it('a deadline does not lie before its receipt', () => {
    fc.assert(
      fc.property(anyPromise, moments, (promise, at) => {
        expect(dueOf(promise, seeded, at)).toBeGreaterThanOrEqual(at)
      }),
      runs,
    )
  })

  it('a later receipt is never due on an earlier day, nor earlier at all unless it rolls to closing', () => {
    const later = fc.oneof(fc.integer({ min: 0, max: 3 * 86_400_000 }), fc.integer({ min: 0, max: 60_000 }))
    fc.assert(
      fc.property(anyPromise, moments, later, (promise, at, more) => {
        const first = dueOf(promise, seeded, at)
        const second = dueOf(promise, seeded, at + more)
        expect(dayOf(second) >= dayOf(first)).toBe(true)
        const rolls =
          promise.kind === 'days' && promise.basis === 'calendarRolled' && promise.ends === 'sameTime'
        if (!rolls) expect(second).toBeGreaterThanOrEqual(first)
      }),
      runs,
    )
  })

  it('another closed day never brings a deadline forward', () => {
    const offset = fc.integer({ min: -1, max: 12 })
    fc.assert(
      fc.property(anyPromise, moments, offset, (promise, at, later) => {
        const on = addDays(dayOf(at), later)
        const days = holidays.days.filter((day) => day.on !== on)
        const more = calendarWith({ ...holidays, days: [...days, closed(on)] })
        const [before, after] = [dueOf(promise, seeded, at), dueOf(promise, more, at)]
        expect(dayOf(after) >= dayOf(before)).toBe(true)
        // What comes in after closing keeps its clock time, but is due at closing once its day is closed.
        if (clockMsOf(at) <= 17 * 3_600_000) expect(after).toBeGreaterThanOrEqual(before)
      }),
      runs,
    )
  })

  it('a declared working day never puts an office-time deadline off', () => {
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 9 }),
        (at, minutes, later) => {
          const on = addDays(dayOf(at), later)
          const days = holidays.days.filter((day) => day.on !== on)
          const more = calendarWith({ ...holidays, days: [...days, working(on)] })
          const promise = { kind: 'immediate', toleranceMinutes: minutes } as const
          expect(dueOf(promise, more, at)).toBeLessThanOrEqual(dueOf(promise, seeded, at))
        },
      ),
      runs,
    )
  })

  it('a pause never shortens, and shown is what resuming gives', () => {
    const length = fc.integer({ min: 0, max: 20 * 86_400_000 })
    fc.assert(
      fc.property(anyPromise, moments, length, length, (promise, at, until, lasting) => {
        const pausedAt = at + until
        const resumedAt = pausedAt + lasting
        const pause = {
          kind: 'paused',
          at: pausedAt,
          reason: 'siteClosed',
          expectedOn: '2026-01-01',
        } as const
        const without = dueOf(promise, seeded, at)
        const held = fold(promise, seeded, at, [pause])
        const resumed = fold(promise, seeded, at, [pause, { kind: 'resumed', at: resumedAt }])
        expect(held.dueAt).toBe(without)
        expect(resumed.dueAt).toBeGreaterThanOrEqual(without)
        expect(shownDueAt(held, seeded, resumedAt)).toBe(resumed.dueAt)
        if (held.breachedAt !== null) expect(resumed.dueAt).toBe(without)
      }),
      runs,
    )
  })

  it('the bands follow each other, and a breach does not go away', () => {
    fc.assert(
      fc.property(anyCase, ({ layers, receivedOn, receivedMinute, promise, history }) => {
        const compiled = compileCalendar(layers)
        fc.pre(compiled.ok)
        const at = momentAt(receivedOn, receivedMinute)
        let breachedAt: Moment | null = null
        for (let length = 0; length <= history.length; length += 1) {
          const clock = fold(promise, compiled.calendar, at, history.slice(0, length))
          expect(clock.approachingAt).toBeGreaterThanOrEqual(at)
          expect(clock.approachingAt).toBeLessThanOrEqual(clock.criticalAt)
          expect(clock.criticalAt).toBeLessThanOrEqual(clock.dueAt)
          if (breachedAt !== null) expect(clock.breachedAt).toBe(breachedAt)
          breachedAt = clock.breachedAt
        }
      }),
      runs,
    )
  })

  it('no moment pays to wait for another promise: its deadline never jumps as the change comes later', () => {
    const shorter = { ...twoDays, days: 1 }
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 2 * 86_400_000 }), (at, later) => {
        const due = dueOf(twoDays, seeded, at)
        const when = Math.min(at + later, due - 1)
        const change = (moment: Moment) =>
          fold(twoDays, seeded, at, [{ kind: 'reclassified', at: moment, promise: shorter }])
        expect(change(when).breachedAt).toBeNull()
        expect(change(when).dueAt).toBeLessThanOrEqual(Math.max(due, dueOf(shorter, seeded, at)))
        expect(change(when + 1).dueAt).toBeGreaterThanOrEqual(change(when).dueAt)
      }),
      runs,
    )
  })
})
