import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inDhaka } from '../calendar/calendar.fixture.ts'
import { addDays, momentAt } from '../calendar/dhaka.ts'
import { compileCalendar } from '../calendar/office-calendar.ts'
import { ledgerGap } from './clock.fixture.ts'
import { foldClock } from './fold-clock.ts'
import { NaiveOffice, naiveClock } from './naive-reckoner.fixture.ts'
import { anyCase, type RandomCase } from './random-case.fixture.ts'

/** More with CLOCK_CASES=200000; CLOCK_SEED repeats a run. */
const numRuns = Number(process.env.CLOCK_CASES ?? 3000)
const seed = Number(process.env.CLOCK_SEED ?? Math.trunc(Math.random() * 2 ** 31))

const minute = 60_000
const toMinute = (moment: number) => inDhaka(Math.ceil(moment / minute) * minute)

describe('the clock and a naive one, minute by minute', () => {
  it(`agree on ${numRuns} random cases, seed ${seed}`, () => {
    let folded = 0
    fc.assert(
      fc.property(anyCase, (given) => {
        if (agree(given)) folded += 1
      }),
      { numRuns, seed },
    )
    // Calendars that are refused say nothing about the clock; nearly all must have been reckoned.
    expect(folded).toBeGreaterThan(numRuns * 0.95)
  }, 600_000)
})

function agree({ layers, receivedOn, receivedMinute, promise, history }: RandomCase): boolean {
  const compiled = compileCalendar(layers)
  if (!compiled.ok) return false
  const { calendar } = compiled
  const receivedAt = momentAt(receivedOn, receivedMinute)
  const real = foldClock({ promise, calendar, receivedAt, loggedAt: receivedAt, history })
  if (!real.ok) throw new Error(`Not folded: ${real.because}`)
  const office = new NaiveOffice(layers, addDays(receivedOn, -2), 120)
  const naive = naiveClock(promise, office, receivedAt / minute, history)

  const { dueAt, breachedAt, approachingAt, criticalAt, gross, steps } = real.clock
  expect({
    due: inDhaka(dueAt),
    grossDue: inDhaka(gross.dueAt),
    breached: breachedAt === null ? null : inDhaka(breachedAt),
    // The naive one sees thresholds only at whole minutes.
    approaching: toMinute(approachingAt),
    critical: toMinute(criticalAt),
  }).toEqual({
    due: inDhaka(naive.due * minute),
    grossDue: inDhaka(naive.grossDue * minute),
    breached: naive.breached === null ? null : inDhaka(naive.breached * minute),
    approaching: inDhaka(naive.approaching * minute),
    critical: inDhaka(naive.critical * minute),
  })
  expect(ledgerGap(steps, receivedAt, dueAt)).toBeNull()
  return true
}
