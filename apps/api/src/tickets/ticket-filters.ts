import { addDays, dayOf, startOfDay } from '@sheba/clock/calendar/dhaka'
import type { TicketFilters } from '@sheba/contract/ticket-lists'
import { type Band, type TicketViewName, ticketViews } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import { Conditions } from '../db/conditions.ts'
import { nothingSought, type Sought } from '../text/sought.ts'
import { judgedSql } from './judged-sql.ts'
import { addSearch } from './search-condition.ts'
import { withinScope } from './ticket-scope.ts'

// By the rank that every change writes with the status, and by which the queue is ordered: of an order's own index it
// takes the one stretch that is open, so no other way is ever cheaper, however old the planner's figures are.
const open = 't.urgency_rank < 4'
const running = 't.urgency_rank < 2'
const unbroken = 't.breached_at IS NULL AND t.due_at >= ?::timestamptz'

/** The classes an open ticket is counted in: a partition, the same by which `band=` filters. */
export const bandSql: Record<Band, string> = {
  overdue: `${open} AND (t.breached_at IS NOT NULL OR (t.status <> 'waiting' AND t.due_at < ?::timestamptz))`,
  paused: `t.status = 'waiting' AND t.breached_at IS NULL AND ?::timestamptz IS NOT NULL`,
  critical: `${running} AND ${unbroken} AND t.critical_at <= ?::timestamptz`,
  approaching: `${running} AND ${unbroken} AND t.critical_at > ?::timestamptz AND t.approaching_at <= ?::timestamptz`,
  onTrack: `${running} AND ${unbroken} AND t.approaching_at > ?::timestamptz`,
}

/** Else it is the id of a saved one. */
export function isReadyMade(view: string): view is TicketViewName {
  return (ticketViews as readonly string[]).includes(view)
}

/** A view as a condition; `now` decides what is overdue and what is due today. */
export function viewCondition(
  view: TicketViewName,
  actor: Actor,
  now: number,
): { sql: string; values: unknown[] } {
  const today = dayOf(now)
  switch (view) {
    case 'mine':
      return actor.officerId
        ? { sql: `${open} AND t.assignee_id = ?::uuid`, values: [actor.officerId] }
        : { sql: `${open} AND t.raised_by = ?::uuid`, values: [actor.accountId] }
    case 'unassigned':
      return { sql: `${open} AND t.assignee_id IS NULL`, values: [] }
    case 'open':
      return { sql: open, values: [] }
    case 'overdue':
      return bandCondition('overdue', now)
    case 'dueToday':
      return {
        sql: `${open} AND t.due_at >= ?::timestamptz AND t.due_at < ?::timestamptz`,
        values: [new Date(startOfDay(today)), new Date(startOfDay(addDays(today, 1)))],
      }
    case 'paused':
      return { sql: `t.status = 'waiting'`, values: [] }
    case 'referred':
      return { sql: `${open} AND t.referral_to IS NOT NULL`, values: [] }
    case 'resolved':
      return { sql: `t.status = 'resolved'`, values: [] }
  }
}

export function bandCondition(band: Band, now: number): { sql: string; values: unknown[] } {
  const sql = bandSql[band]
  return { sql: `(${sql})`, values: moments(sql, now) }
}

/** Now, as often as a condition asks for it; some do not. */
function moments(sql: string, now: number): Date[] {
  return Array.from({ length: sql.split('?').length - 1 }, () => new Date(now))
}

/** The scope of the actor and every filter asked for, but for those that a count leaves out; `q` as it was read. */
export function filterTickets(
  filters: TicketFilters,
  actor: Actor,
  now: number,
  { sought = nothingSought, without = [] }: { sought?: Sought; without?: readonly Left[] } = {},
): Conditions {
  const where = new Conditions()
  withinScope(where, actor)
  // A saved view was opened before: its filters stand here themselves.
  if (filters.view && isReadyMade(filters.view) && !without.includes('view')) {
    const view = viewCondition(filters.view, actor, now)
    where.add(view.sql, ...view.values)
  }
  if (filters.status && !without.includes('status'))
    where.add('t.status::text = ANY(?::text[])', filters.status)
  if (filters.band && !without.includes('band')) addBands(where, filters.band, now)
  if (filters.service) where.add('t.service_slug = ANY(?::text[])', filters.service)
  if (filters.channel) where.add('t.channel::text = ANY(?::text[])', filters.channel)
  if (filters.office) where.add(`t.office_id IN (${belowSql})`, filters.office, filters.office)
  addIds(where, 't.institution_id', filters.institution)
  addIds(where, 't.assignee_id', filters.assignee)
  addIds(where, 't.union_id', filters.union)
  if (filters.from) where.add('t.received_at >= ?::timestamptz', new Date(startOfDay(filters.from)))
  if (filters.to) where.add('t.received_at < ?::timestamptz', new Date(startOfDay(addDays(filters.to, 1))))
  if (filters.pausesNeedLook) where.add(`${open} AND t.pauses_look_at < ?::timestamptz`, new Date(now))
  if (filters.outcome) addOutcome(where, filters, now)
  addSearch(where, actor, sought)
  return where
}

type Left = 'view' | 'status' | 'band'

// An office named means those below it too, as in the report whose figures open this list.
const belowSql = `
WITH RECURSIVE below AS (
  SELECT id FROM office WHERE code = ANY(?::text[]) OR id::text = ANY(?::text[])
  UNION ALL SELECT child.id FROM office child JOIN below ON child.parent_id = below.id
) SELECT id FROM below`

function addBands(where: Conditions, bands: readonly Band[], now: number): void {
  const conditions = bands.map((band) => bandCondition(band, now))
  where.add(
    conditions.map(({ sql }) => sql).join(' OR ') || 'false',
    ...conditions.flatMap(({ values }) => values),
  )
}

function addIds(where: Conditions, column: string, ids: readonly string[] | undefined): void {
  if (!ids) return
  const nobody = ids.includes('none') ? ` OR ${column} IS NULL` : ''
  where.add(
    `${column} = ANY(?::uuid[])${nobody}`,
    ids.filter((id) => id !== 'none'),
  )
}

function addOutcome(where: Conditions, { outcome, clock }: TicketFilters, now: number): void {
  if (!outcome) return
  const sql = judgedSql(clock ?? 'net', '?::timestamptz')[outcome]
  where.add(sql, ...moments(sql, now))
}
