import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inDhaka } from '../calendar/calendar.fixture.ts'
import { addDays, momentAt } from '../calendar/dhaka.ts'
import { compileCalendar, type OfficeCalendar } from '../calendar/office-calendar.ts'
import { ledgerGap } from './clock.fixture.ts'
import { foldClock } from './fold-clock.ts'
import { NaiveOffice, naiveClock } from './naive-reckoner.fixture.ts'
import { anyOffice, type RandomTicket } from './random-case.fixture.ts'

/** More with CLOCK_CASES=5000000; CLOCK_SEED repeats a run. */
const cases = Number(process.env.CLOCK_CASES ?? 200_000)
const seed = Number(process.env.CLOCK_SEED ?? Math.trunc(Math.random() * 2 ** 31))

const ticketsOfAnOffice = 50
const minute = 60_000

describe('the clock and a naive one, minute by minute', () => {
  it(`agree on ${cases} random cases, seed ${seed}`, () => {
    let compared = 0
    fc.assert(
      fc.property(anyOffice(ticketsOfAnOffice), ({ layers, firstOn, tickets }) => {
        const compiled = compileCalendar(layers)
        // A calendar that is refused says nothing about the clock.
        if (!compiled.ok) return
        const office = new NaiveOffice(layers, addDays(firstOn, -2), 140)
        for (const ticket of tickets) agree(compiled.calendar, office, ticket)
        compared += tickets.length
      }),
      // A few more than asked for, in place of the refused ones.
      { numRuns: Math.ceil((cases * 1.05) / ticketsOfAnOffice), seed, endOnFailure: cases > 200_000 },
    )
    expect(compared).toBeGreaterThanOrEqual(cases)
  }, 3_600_000)
})

function agree(
  calendar: OfficeCalendar,
  office: NaiveOffice,
  { receivedOn, receivedMinute, promise, history }: RandomTicket,
): void {
  const receivedAt = momentAt(receivedOn, receivedMinute)
  const real = foldClock({ promise, calendar, receivedAt, loggedAt: receivedAt, history })
  if (!real.ok) throw new Error(`Not folded: ${real.because}`)
  const naive = naiveClock(promise, office, receivedAt / minute, history)
  const { dueAt, breachedAt, approachingAt, criticalAt, gross, steps } = real.clock
  const reckoned = {
    due: dueAt,
    grossDue: gross.dueAt,
    breached: breachedAt,
    // The naive one sees thresholds only at whole minutes.
    approaching: Math.ceil(approachingAt / minute) * minute,
    critical: Math.ceil(criticalAt / minute) * minute,
  }
  const walked = {
    due: naive.due * minute,
    grossDue: naive.grossDue * minute,
    breached: naive.breached === null ? null : naive.breached * minute,
    approaching: naive.approaching * minute,
    critical: naive.critical * minute,
  }
  const same = (Object.keys(walked) as (keyof typeof walked)[]).every(
    (part) => reckoned[part] === walked[part],
  )
  // Told as clock times only where they differ: telling takes longer than reckoning.
  if (!same) expect(told(reckoned)).toEqual(told(walked))
  const gap = ledgerGap(steps, receivedAt, dueAt)
  if (gap !== null) expect(gap).toBeNull()
}

function told(moments: Record<string, number | null>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(moments).map(([part, moment]) => [part, moment === null ? null : inDhaka(moment)]),
  )
}
