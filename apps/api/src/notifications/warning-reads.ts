import type { LadderAudience, LadderRung, PromiseKind } from '@sheba/contract/words'
import { policySql } from '../charter/charter-reads.ts'
import type { Db } from '../db/client.ts'

export type ClimbingRow = {
  id: string
  office_id: string
  calendar_as_of: Date
  assignee: string | null
  warned_rungs: number
  approaching_at: Date
  critical_at: Date
  breached_at: Date | null
  last_rung_at: Date | null
  promise_kind: PromiseKind
  /** null: no policy says otherwise than usual. */
  ladder: { rung: LadderRung; officeDays?: number; audiences: LadderAudience[] }[] | null
}

// The expression and the condition are those of an index. A paused clock cannot newly come near its deadline.
const nextRung = `(CASE n.warned_rungs WHEN 0 THEN n.approaching_at WHEN 1 THEN n.critical_at
  WHEN 2 THEN n.breached_at WHEN 3 THEN n.last_rung_at END)`

// The limit stands in the text: of a parameter the planner knows nothing, and would sort all there are.
const climbingSql = (limit: number) => `
SELECT t.id, t.office_id, coalesce(t.calendar_as_of, t.logged_at) AS calendar_as_of,
  f.account_id AS assignee, t.warned_rungs, t.approaching_at, t.critical_at, t.breached_at, t.last_rung_at,
  coalesce(q.kind, p.kind)::text AS promise_kind, q.ladder
FROM (
  SELECT * FROM ticket n
  WHERE n.status IN ('new', 'inProgress', 'waiting') AND n.warned_rungs < 4 AND ${nextRung} <= $1::timestamptz
    AND (n.status <> 'waiting' OR n.warned_rungs >= 2 OR n.breached_at IS NOT NULL)
  ORDER BY ${nextRung} LIMIT ${limit} FOR UPDATE SKIP LOCKED
) t
JOIN charter_service s ON s.id = t.charter_service_id JOIN promise p ON p.charter_service_id = s.id
JOIN charter_edition e ON e.id = s.edition_id
LEFT JOIN officer f ON f.id = t.assignee_id
${policySql('t.received_at', 'greatest(t.calendar_as_of, t.logged_at)')}`

/** Open tickets whose next rung is reached, with their rows held; another worker passes over them. */
export async function climbingTickets(db: Db, now: number, limit: number): Promise<ClimbingRow[]> {
  return db.rows<ClimbingRow>(climbingSql(limit), [new Date(now)])
}

/** The offices of tickets of which somebody is to be warned and is not yet. */
export async function officesToWarnIn(db: Db): Promise<string[]> {
  const rows = await db.rows<{ office_id: string }>(
    'SELECT DISTINCT t.office_id FROM warning w JOIN ticket t ON t.id = w.ticket_id WHERE w.sent_at IS NULL',
    [],
  )
  return rows.map(({ office_id }) => office_id)
}

/** An office that is open, and the last moment at which its warnings were to be gathered. */
export type Gathering = { officeId: string; gatheredAt: number }

/** Who is to be warned now: what turned critical waits for no gathering. */
export async function accountsToWarn(db: Db, offices: readonly Gathering[]): Promise<string[]> {
  const rows = await db.rows<{ account_id: string }>(
    `SELECT DISTINCT w.account_id FROM warning w JOIN ticket t ON t.id = w.ticket_id
     JOIN jsonb_to_recordset($1::jsonb) AS o("officeId" uuid, "gatheredAt" float8) ON o."officeId" = t.office_id
     WHERE w.sent_at IS NULL AND (w.rung = 'critical' OR w.at <= to_timestamp(o."gatheredAt" / 1000))`,
    [JSON.stringify(offices)],
  )
  return rows.map(({ account_id }) => account_id)
}
