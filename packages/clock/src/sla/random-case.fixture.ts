import fc from 'fast-check'
import { addDays, momentAt } from '../calendar/dhaka.ts'
import type { CalendarLayer, Interval, SingleDay } from '../calendar/layers.ts'
import type { ClockEvent } from './clock.ts'
import type { PromiseTerms } from './promise.ts'

/** Random offices, promises and histories, in whole minutes. */

export type RandomTicket = {
  receivedOn: string
  receivedMinute: number
  promise: PromiseTerms
  history: ClockEvent[]
}

export type RandomCase = RandomTicket & { layers: CalendarLayer[] }

/** Tickets of one office, received in the weeks after a day around which its calendar is full of entries. */
export type RandomOffice = { layers: CalendarLayer[]; firstOn: string; tickets: RandomTicket[] }

/** Hours are in steps of half an hour, so that half of a day is a whole number of minutes. */
const hours: fc.Arbitrary<Interval[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 48 }), { minLength: 2, maxLength: 5 })
  .map((edges) => edges.toSorted((one, other) => one - other).map((edge) => edge * 30))
  .map((edges) =>
    edges.flatMap((edge, index) => (index % 2 === 1 ? [[edges[index - 1] ?? 0, edge] as const] : [])),
  )

const usualHours: fc.Arbitrary<Interval[]> = fc.constantFrom(
  [[540, 1020]],
  [
    [540, 780],
    [840, 1020],
  ],
  [[540, 930]],
)
const anyHours = fc.oneof({ weight: 3, arbitrary: usualHours }, { weight: 1, arbitrary: hours })
const weekdayHours = fc.oneof({ weight: 4, arbitrary: anyHours }, { weight: 1, arbitrary: fc.constant([]) })
const week = fc.record({
  0: anyHours,
  1: weekdayHours,
  2: weekdayHours,
  3: weekdayHours,
  4: weekdayHours,
  5: fc.constantFrom<Interval[]>([], [], [[540, 720]]),
  6: fc.constant<Interval[]>([]),
})
const name = { bn: 'দিন', en: 'Day' }

/** How many days after the first are crowded with entries, and how many of them see receipts. */
const dense = 28
const receiving = 14

function daysNear(around: string): fc.Arbitrary<SingleDay[]> {
  const day = fc
    .record({
      offset: fc.integer({ min: -3, max: 3 + dense }),
      kind: fc.constantFrom('closed' as const, 'closed' as const, 'working' as const),
      intervals: fc.option(anyHours, { nil: null }),
      reason: fc.constantFrom(null, 'Examinations'),
    })
    .map(({ offset, kind, intervals, reason }) => {
      const own = kind === 'working' && intervals ? { intervals } : {}
      return { on: addDays(around, offset), kind, order: null, name, provisional: false, reason, ...own }
    })
  return fc.uniqueArray(day, { maxLength: 4 + dense / 4, selector: ({ on }) => on })
}

function layer(around: string, first: boolean): fc.Arbitrary<CalendarLayer> {
  const dated = fc
    .record({
      from: fc.integer({ min: -5, max: 10 }),
      length: fc.integer({ min: 0, max: 29 }),
      intervals: anyHours,
    })
    .map(({ from, length, intervals }) => ({
      from: addDays(around, from),
      to: addDays(around, from + length),
      intervals,
    }))
  const rest = { dated: fc.array(dated, { maxLength: 1 }), days: daysNear(around) }
  if (first) return fc.record({ ...rest, weekly: week })
  const own = fc.record({ 0: anyHours, 3: weekdayHours })
  return fc.oneof(fc.record(rest), fc.record({ ...rest, weekly: own }))
}

export const anyPromise: fc.Arbitrary<PromiseTerms> = fc.oneof(
  fc.record({
    kind: fc.constant('days' as const),
    days: fc.integer({ min: 1, max: 6 }),
    basis: fc.constantFrom('calendarRolled' as const, 'working' as const),
    ends: fc.constantFrom('sameTime' as const, 'closeOfDay' as const),
  }),
  fc.record({
    kind: fc.constant('days' as const),
    days: fc.integer({ min: 1, max: 6 }),
    basis: fc.constant('calendar' as const),
    ends: fc.constant('sameTime' as const),
  }),
  fc.record({ kind: fc.constant('immediate' as const), toleranceMinutes: fc.integer({ min: 0, max: 900 }) }),
)

/** Of the years in which the zone changed, and of those the office works in. */
const anyDay = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 7 * 365 }).map((day) => addDays('2024-01-01', day)) },
  { weight: 1, arbitrary: fc.integer({ min: -8, max: 3 }).map((day) => addDays('2009-06-20', day)) },
  { weight: 1, arbitrary: fc.integer({ min: -12, max: 2 }).map((day) => addDays('2009-12-31', day)) },
)

/** What may come next in each state; the history walks these at random. */
const moves = {
  running: ['paused', 'resolved', 'reclassified'],
  paused: ['resumed', 'resumed', 'resolved', 'paused', 'reclassified'],
  stopped: ['reopened'],
} as const

const event = fc.record({
  gap: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2500 })),
  choice: fc.nat({ max: 59 }),
  promise: anyPromise,
})

function historyFrom(
  at: number,
  picks: { gap: number; choice: number; promise: PromiseTerms }[],
): ClockEvent[] {
  let state: keyof typeof moves = 'running'
  let now = at
  return picks.map(({ gap, choice, promise }): ClockEvent => {
    now += gap * 60_000
    const kind = moves[state][choice % moves[state].length] ?? 'reopened'
    if (kind === 'paused') {
      state = 'paused'
      return { kind, at: now, reason: 'siteClosed', expectedOn: '2026-11-22' }
    }
    if (kind === 'reclassified') return { kind, at: now, promise }
    state = kind === 'resolved' ? 'stopped' : 'running'
    return { kind, at: now }
  })
}

export function anyOffice(tickets: number): fc.Arbitrary<RandomOffice> {
  return anyDay.chain((firstOn) =>
    fc
      .record({
        above: layer(firstOn, true),
        below: fc.array(layer(firstOn, false), { maxLength: 2 }),
        tickets: fc.array(anyTicket(firstOn), { minLength: tickets, maxLength: tickets }),
      })
      .map(({ above, below, tickets }) => ({ layers: [above, ...below], firstOn, tickets })),
  )
}

export const anyCase: fc.Arbitrary<RandomCase> = anyOffice(1).map(({ layers, tickets: [ticket] }) => {
  if (!ticket) throw new Error('an office of one ticket has none')
  return { layers, ...ticket }
})

function anyTicket(firstOn: string): fc.Arbitrary<RandomTicket> {
  return fc
    .record({
      later: fc.nat({ max: receiving }),
      receivedMinute: fc.oneof(
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 18, max: 34 }).map((half) => half * 30),
      ),
      promise: anyPromise,
      picks: fc.array(event, { maxLength: 6 }),
    })
    .map(({ later, receivedMinute, promise, picks }) => {
      const receivedOn = addDays(firstOn, later)
      const history = historyFrom(momentAt(receivedOn, receivedMinute), picks)
      return { receivedOn, receivedMinute, promise, history }
    })
}
