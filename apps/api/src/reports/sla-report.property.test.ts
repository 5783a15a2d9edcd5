import { dayOf } from '@sheba/clock/calendar/dhaka'
import type { SlaReport } from '@sheba/contract/reports'
import { type ReportClock, type ReportDimension, reportClocks, reportDimensions } from '@sheba/contract/words'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { insertTickets } from '../testing/ticket-rows.ts'
import { type DrawnTicket, randomTicket } from './random-ticket.fixture.ts'
import { reportDesk } from './report-desk.fixture.ts'
import { slaFigures } from './sla-figures.ts'

const now = Date.parse('2026-11-23T12:00:00+06:00')
const desk = await reportDesk(now)
const { lohagara, kalia } = desk
const services = await desk.services(lohagara)

const tickets = randomTicket({
  fromAt: Date.parse('2026-09-10T00:00:00+06:00'),
  toAt: now,
  officeIds: [lohagara, kalia],
  services: services.slice(0, 4),
  officers: [await desk.officerId('officer'), await desk.officerId('officer-kalia')],
  institutions: [await desk.institutionId('institution'), await desk.institutionId('institution-kalia')],
  unions: (await desk.unionIds(lohagara)).slice(0, 2),
})

const period = { from: '2026-09-15', to: '2026-11-22' }
const months = ['2026-09', '2026-10', '2026-11']
const outcomes = [
  'kept',
  'late',
  'resolved',
  'open',
  'overdue',
  'excused',
  'enteredLater',
  'counted',
] as const

test('the database counts as the definitions say, and each figure opens what it has counted', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tickets, { minLength: 80, maxLength: 80 }), async (drawn) => {
      await desk.database.pool.query('DELETE FROM ticket')
      await insertTickets(desk.database, drawn)
      const received = drawn.filter(({ receivedAt }) => {
        const on = dayOf(receivedAt.getTime())
        return on >= period.from && on <= period.to
      })
      const own = received.filter(({ officeId }) => officeId === lohagara)
      await expectReports('officer', own)
      await expectReports('supervisor', received)
      await expectReports('hq', received)
      await expectLists('officer', own)
    }),
    { numRuns: 5, endOnFailure: true },
  )
})

async function expectReports(as: string, seen: readonly DrawnTicket[]): Promise<void> {
  for (const by of reportDimensions) {
    for (const clock of reportClocks) {
      const report = await desk.report(as, { ...period, by, clock })
      expect(report.total).toEqual(figures(seen, clock))
      expect(byKey(report)).toEqual(expectedByKey(seen, by, clock))
    }
  }
}

async function expectLists(as: string, seen: readonly DrawnTicket[]): Promise<void> {
  for (const clock of reportClocks) {
    const { received, ...counted } = slaFigures(seen.map(judged), clock, now)
    for (const outcome of outcomes) {
      const query = new URLSearchParams({ ...period, outcome, clock })
      const answer = await desk.ask('GET', `/tickets/counts?${query}`, { as })
      const figure = outcome === 'counted' ? received : counted[outcome]
      expect([outcome, clock, answer.body.total]).toEqual([outcome, clock, figure])
    }
  }
}

function byKey({ rows }: SlaReport): Record<string, unknown> {
  return Object.fromEntries(rows.map(({ key, label: _, ...rest }) => [String(key), rest]))
}

function expectedByKey(
  seen: readonly DrawnTicket[],
  by: ReportDimension,
  clock: ReportClock,
): Record<string, unknown> {
  const groups = Map.groupBy(seen, (ticket) => String(keyOf[by](ticket)))
  const counted = [...groups].filter(([, group]) => slaFigures(group.map(judged), 'gross', now).received > 0)
  const always = by === 'service' ? services : by === 'month' ? months : []
  const keys = new Set([...always, ...counted.map(([key]) => key)])
  return Object.fromEntries([...keys].map((key) => [key, figures(groups.get(key) ?? [], clock)]))
}

const keyOf: Record<ReportDimension, (ticket: DrawnTicket) => string | null> = {
  service: ({ serviceSlug }) => serviceSlug,
  officer: ({ assigneeId }) => assigneeId,
  institution: ({ institutionId }) => institutionId,
  union: ({ unionId }) => unionId,
  channel: ({ channel }) => channel,
  month: ({ receivedAt }) => dayOf(receivedAt.getTime()).slice(0, 7),
  office: ({ officeId }) => (officeId === lohagara ? 'LHG' : 'KAL'),
}

function figures(group: readonly DrawnTicket[], clock: ReportClock) {
  const beside = clock === 'net' ? 'gross' : 'net'
  const { kept, late, overdue, shareKept } = slaFigures(group.map(judged), beside, now)
  return { ...slaFigures(group.map(judged), clock, now), [beside]: { kept, late, overdue, shareKept } }
}

function judged(ticket: DrawnTicket) {
  return {
    status: ticket.status,
    dueAt: ticket.dueAt.getTime(),
    grossDueAt: ticket.grossDueAt.getTime(),
    breachedAt: ticket.breachedAt?.getTime() ?? null,
    resolvedAt: ticket.resolvedAt?.getTime() ?? null,
    cancelledAt: ticket.cancelledAt?.getTime() ?? null,
    excused: ticket.excusedAt !== null,
    enteredLater: ticket.resolutionEnteredAt !== null,
    netMinutes: ticket.netMinutes,
    grossMinutes: ticket.grossMinutes,
  }
}
