import { type Language, type ReportClock, type ReportDimension, reportClocks } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Conditions } from '../db/conditions.ts'
import { judgedSql, type Verdict } from '../tickets/judged-sql.ts'
import { withinScope } from '../tickets/ticket-scope.ts'
import type { ReportPeriod } from './report-period.ts'
import { groupingOf } from './sla-report-dimensions.ts'

/** One row of counted tickets, or their total. `key` null: what nobody stands behind. */
export type CountedRow = {
  total: boolean
  key: string | null
  bn: string | null
  en: string | null
  rank: number | null
  received: number
  resolved: number
  open: number
  excused: number
  entered_later: number
  median: number | null
  p90: number | null
} & Record<`${ReportClock}_${'kept' | 'late' | 'overdue'}`, number>

export type CountedFor = {
  by: ReportDimension
  clock: ReportClock
  period: ReportPeriod
  /** Narrows to this office and those below it. */
  officeId: string | null
}

/** The figures of the SLA report, counted by the database in one statement: a row each, and the total among them. */
export async function countSla(db: Db, actor: Actor, asked: CountedFor, now: number): Promise<CountedRow[]> {
  const where = new Conditions()
  const moment = where.bind('?::timestamptz', new Date(now))
  const endAt = where.bind('?::timestamptz', new Date(asked.period.endAt))
  const editions = () => editionsSql(where, actor, asked.officeId, endAt)
  const { group, labels, all, toldApart } = groupingOf(asked.by, {
    where,
    months: asked.period.months,
    editions,
  })
  withinScope(where, actor)
  where.add('t.received_at >= ?::timestamptz', new Date(asked.period.fromAt))
  where.add(`t.received_at < ${endAt}`)
  if (asked.officeId) where.add(`t.office_id IN (${below})`, asked.officeId)
  // What is breached net is breached gross: the gross clock counts whatever either counts.
  where.add(judgedSql('gross', moment).counted)
  const label = (language: Language) =>
    toldApart
      ? `CASE WHEN count(l.key) OVER (PARTITION BY l.${language}) > 1
           THEN l.${language} || COALESCE(', ' || l.of_${language}, '') ELSE l.${language} END AS ${language}`
      : `l.${language}`
  return db.rows<CountedRow>(
    `WITH counted AS (
       SELECT grouping(${group}) = 1 AS total, ${group} AS id, ${aggregates(asked.clock, moment)}
       FROM ticket t WHERE ${where.sql()} GROUP BY GROUPING SETS ((${group}), ())
     ), labels AS (${labels})
     SELECT COALESCE(c.total, false) AS total, l.key, ${label('bn')}, ${label('en')}, l.rank, ${figures}
     FROM counted c ${all ? 'FULL' : 'LEFT'} JOIN labels l ON l.id = c.id`,
    where.values,
  )
}

const below = `WITH RECURSIVE below AS (
  SELECT ?::uuid AS id UNION ALL SELECT c.id FROM office c JOIN below b ON c.parent_id = b.id) SELECT id FROM below`

// The charters of the offices the report is about, in force by the end of its period.
function editionsSql(where: Conditions, actor: Actor, officeId: string | null, endAt: string): string {
  return `${officesSql(where, actor, officeId)}
    AND (e.holds_from IS NULL OR e.holds_from < (${endAt} AT TIME ZONE 'Asia/Dhaka')::date)`
}

function officesSql(where: Conditions, actor: Actor, officeId: string | null): string {
  if (actor.role === 'officer') return where.bind('e.office_id = ?::uuid', actor.office.id)
  if (officeId) return where.bind(`e.office_id IN (${below})`, officeId)
  return actor.officeIds === 'all' ? 'true' : where.bind('e.office_id = ANY(?::uuid[])', actor.officeIds)
}

const judged = ['kept', 'late', 'overdue'] as const
const counts = ['received', 'resolved', 'open', 'excused', 'entered_later'] as const
const verdicts = {
  received: 'counted',
  resolved: 'resolved',
  open: 'open',
  excused: 'excused',
  entered_later: 'enteredLater',
} as const satisfies Record<(typeof counts)[number], Verdict>
const judgedColumns = reportClocks.flatMap((clock) => judged.map((verdict) => `${clock}_${verdict}`))

const figures = [
  ...[...counts, ...judgedColumns].map((column) => `COALESCE(c.${column}, 0) AS ${column}`),
  'c.median',
  'c.p90',
].join(', ')

function aggregates(clock: ReportClock, now: string): string {
  const of = judgedSql(clock, now)
  const minutes = clock === 'net' ? 't.net_minutes' : 't.gross_minutes'
  return [
    ...counts.map((column) => count(of[verdicts[column]], column)),
    ...reportClocks.flatMap((each) =>
      judged.map((verdict) => count(judgedSql(each, now)[verdict], `${each}_${verdict}`)),
    ),
    // percentile_disc is the nearest rank, and passes over tickets without minutes.
    `percentile_disc(0.5) WITHIN GROUP (ORDER BY ${minutes}) FILTER (WHERE t.resolved_at IS NOT NULL) AS median`,
    `percentile_disc(0.9) WITHIN GROUP (ORDER BY ${minutes}) FILTER (WHERE t.resolved_at IS NOT NULL) AS p90`,
  ].join(',\n')
}

function count(condition: string, column: string): string {
  return `(count(*) FILTER (WHERE ${condition}))::int AS ${column}`
}
