import { describe, expect, test } from 'vitest'
import { type JudgedTicket, nearestRank, shareKept, slaFigures } from './sla-figures.ts'

const due = 1_000
const ticket: JudgedTicket = {
  status: 'inProgress',
  dueAt: due,
  grossDueAt: due,
  breachedAt: null,
  resolvedAt: null,
  cancelledAt: null,
  excused: false,
  enteredLater: false,
  netMinutes: null,
  grossMinutes: null,
}
const resolved = { ...ticket, status: 'resolved', resolvedAt: 900, netMinutes: 30, grossMinutes: 50 } as const

/** received, resolved, kept, late, open, overdue, excused */
type Counts = [number, number, number, number, number, number, number]
const none: Counts = [0, 0, 0, 0, 0, 0, 0]
const kept: Counts = [1, 1, 1, 0, 0, 0, 0]
const late: Counts = [1, 1, 0, 1, 0, 0, 0]
const open: Counts = [1, 0, 0, 0, 1, 0, 0]
const overdue: Counts = [1, 0, 0, 0, 1, 1, 0]

const cases: [what: string, ticket: JudgedTicket, now: number, net: Counts, gross: Counts][] = [
  ['new, before due', { ...ticket, status: 'new' }, 999, open, open],
  ['open at the due moment', ticket, 1000, open, open],
  ['open after it, not yet written down', ticket, 1001, overdue, overdue],
  ['breached, whatever due says now', { ...ticket, breachedAt: 500, dueAt: 9999 }, 999, overdue, overdue],
  ['waiting past due', { ...ticket, status: 'waiting' }, 1001, open, overdue],
  ['waiting and breached before', { ...ticket, status: 'waiting', breachedAt: 500 }, 1001, overdue, overdue],
  ['due moved by a pause', { ...ticket, dueAt: 3000 }, 2000, open, overdue],
  ['resolved before due', resolved, 5000, kept, kept],
  ['resolved at the due moment', { ...resolved, resolvedAt: 1000 }, 5000, kept, kept],
  ['resolved with a breach', { ...resolved, breachedAt: 1000, resolvedAt: 1500 }, 5000, late, late],
  ['closed with a breach', { ...resolved, status: 'closed', breachedAt: 1000 }, 5000, late, late],
  ['resolved in time thanks to a pause', { ...resolved, dueAt: 3000, resolvedAt: 2000 }, 5000, kept, late],
  ['cancelled in time', { ...ticket, status: 'cancelled', cancelledAt: 900 }, 5000, none, none],
  [
    'cancelled after the breach',
    { ...ticket, status: 'cancelled', cancelledAt: 1500, breachedAt: 1000 },
    5000,
    late,
    late,
  ],
  [
    'cancelled in time thanks to a pause',
    { ...ticket, status: 'cancelled', cancelledAt: 1500, dueAt: 3000 },
    5000,
    none,
    late,
  ],
  [
    'excused',
    { ...resolved, breachedAt: 1000, excused: true },
    5000,
    [1, 1, 0, 1, 0, 0, 1],
    [1, 1, 0, 1, 0, 0, 1],
  ],
]

describe('one ticket', () => {
  test.each(cases)('%s', (_, given, now, net, gross) => {
    const counts = (clock: 'net' | 'gross') => {
      const figures = slaFigures([given], clock, now)
      const { received, resolved, kept, late, open, overdue, excused } = figures
      return [received, resolved, kept, late, open, overdue, excused]
    }
    expect({ net: counts('net'), gross: counts('gross') }).toEqual({ net, gross })
  })
})

test('the share kept counts open overdue tickets, and not the other open ones', () => {
  const tickets = [resolved, resolved, resolved, { ...resolved, breachedAt: 1000 }, ticket]
  expect(slaFigures(tickets, 'net', 900).shareKept).toBe(3 / 4)
  expect(slaFigures(tickets, 'net', 2000).shareKept).toBe(3 / 5)
  expect(shareKept({ kept: 0, late: 0, overdue: 0 })).toBeNull()
  expect(shareKept({ kept: 0, late: 1, overdue: 0 })).toBe(0)
})

test('minutes are of tickets that were resolved, by the clock that is asked for', () => {
  const tickets = [resolved, { ...resolved, netMinutes: 10, grossMinutes: 90 }, ticket]
  expect(slaFigures(tickets, 'net', 0)).toMatchObject({ medianOfficeMinutes: 10, p90OfficeMinutes: 30 })
  expect(slaFigures(tickets, 'gross', 0)).toMatchObject({ medianOfficeMinutes: 50, p90OfficeMinutes: 90 })
})

test.each<[number[], number, number | null]>([
  [[], 50, null],
  [[7], 50, 7],
  [[7], 90, 7],
  [[2, 1], 50, 1],
  [[3, 1, 2], 50, 2],
  [[4, 3, 2, 1], 50, 2],
  [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 90, 9],
  [[11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 90, 10],
])('the percentile of %j at %d is %s', (values, percent, value) => {
  expect(nearestRank(values, percent)).toBe(value)
})
