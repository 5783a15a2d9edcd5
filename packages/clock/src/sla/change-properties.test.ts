import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Moment, momentAt } from '../calendar/dhaka.ts'
import { halfDayAfter } from '../calendar/half-day-after.ts'
import { compileCalendar, type OfficeCalendar } from '../calendar/office-calendar.ts'
import { ledgerGap } from './clock.fixture.ts'
import type { Clock, ClockCase, ClockEvent } from './clock.ts'
import { foldClock } from './fold-clock.ts'
import type { PromiseTerms } from './promise.ts'
import { anyCase, anyPromise, type RandomCase } from './random-case.fixture.ts'
import { settledAt } from './settle.ts'

const runs = { numRuns: 500 }
const later = fc.integer({ min: 0, max: 6000 }).map((minutes) => minutes * 60_000)

type Changing = { given: ClockCase; other: OfficeCalendar; at: Moment; before: Clock }

/** A random clock that is open at a moment after its history, and another office's calendar to bring it to. */
function changing(random: RandomCase, elsewhere: RandomCase, after: number): Changing {
  const compiled = compileCalendar(random.layers)
  const second = compileCalendar(elsewhere.layers)
  fc.pre(compiled.ok && second.ok)
  const receivedAt = momentAt(random.receivedOn, random.receivedMinute)
  const { promise, history } = random
  const given = { promise, calendar: compiled.calendar, receivedAt, loggedAt: receivedAt, history }
  const before = fold(given)
  fc.pre(before.state === 'running' || before.state === 'paused')
  return { given, other: second.calendar, at: (history.at(-1)?.at ?? receivedAt) + after, before }
}

function fold(given: ClockCase, ...more: ClockEvent[]): Clock {
  const folded = foldClock({ ...given, history: [...given.history, ...more] })
  if (!folded.ok) throw new Error(folded.because)
  return folded.clock
}

function changed(at: Moment, to: { promise?: PromiseTerms; calendar?: OfficeCalendar }): ClockEvent {
  return { kind: 'changed', at, change: 'a', ...to }
}

describe('for every change of every clock', () => {
  it('a breach is neither made nor removed, and an excuse is given only for one', () => {
    fc.assert(
      fc.property(anyCase, anyCase, anyPromise, later, (random, elsewhere, promise, after) => {
        const { given, other, at, before } = changing(random, elsewhere, after)
        const clock = fold(given, changed(at, { promise, calendar: other }))
        expect(settledAt(clock, at)).toBe(settledAt(before, at))
        if (clock.excused) expect(clock.breachedAt).not.toBeNull()
        if (clock.excused) expect(clock.dueAt).toBeGreaterThanOrEqual(clock.pausedAt ?? at)
        expect(ledgerGap(clock.steps, given.receivedAt, clock.dueAt)).toBeNull()
      }),
      runs,
    )
  }, 60_000)

  it('nothing is brought forward past what was left or half a day', () => {
    fc.assert(
      fc.property(anyCase, anyCase, anyPromise, later, (random, elsewhere, promise, after) => {
        const { given, other, at, before } = changing(random, elsewhere, after)
        const least = halfDayAfter(other, before.pausedAt ?? at)
        const floor = Math.min(before.dueAt, least.ok ? least.at : before.dueAt)
        const clock = fold(given, changed(at, { promise, calendar: other }))
        expect(clock.dueAt).toBeGreaterThanOrEqual(floor)
      }),
      runs,
    )
  }, 60_000)

  it('undone at once it is as before', () => {
    fc.assert(
      fc.property(anyCase, anyCase, anyPromise, later, (random, elsewhere, promise, after) => {
        const { given, other, at, before } = changing(random, elsewhere, after)
        const undone = { kind: 'changeUndone', at, change: 'a' } as const
        const clock = fold(given, changed(at, { promise, calendar: other }), undone)
        expect(clock.calendar).toBe(given.calendar)
        expect([clock.promise, clock.spans, clock.excused]).toEqual([before.promise, before.spans, false])
        // What the change had put off may be brought back no further than the floor.
        expect(clock.dueAt).toBeGreaterThanOrEqual(before.dueAt)
        if (clock.dueAt === before.dueAt) expect(clock.steps).toEqual(before.steps)
      }),
      runs,
    )
  }, 60_000)

  it('of nothing moves no clock that was neither reclassified nor reopened', () => {
    fc.assert(
      fc.property(anyCase, later, (random, after) => {
        fc.pre(!random.history.some(({ kind }) => kind === 'reclassified' || kind === 'reopened'))
        const { given, at, before } = changing(random, random, after)
        const clock = fold(given, changed(at, { promise: given.promise, calendar: given.calendar }))
        expect([clock.dueAt, clock.gross.dueAt, clock.excused]).toEqual([
          before.dueAt,
          before.gross.dueAt,
          false,
        ])
      }),
      runs,
    )
  }, 60_000)
})
