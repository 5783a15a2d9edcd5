import { randomUUIDv7 } from 'node:crypto'
import type { LadderRung } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'

export type NewWarning = { ticketId: string; rung: LadderRung; accountId: string; at: number }
export type ClimbedTicket = { id: string; warnedRungs: number; lastRungAt: number | null }

/**
 * Writes who is to be warned of what, each once, and how far the tickets have been looked at. A rung whose moment has
 * moved is reached anew only when that is later than when it was seen last: its deadline had gone away meanwhile.
 */
export async function writeWarnings(
  db: Db,
  warnings: readonly NewWarning[],
  tickets: readonly ClimbedTicket[],
  now: number,
): Promise<void> {
  const rows = warnings.map((warning) => ({
    ...warning,
    id: randomUUIDv7(),
    at: new Date(warning.at).toISOString(),
  }))
  await db.rows(
    `INSERT INTO warning (id, ticket_id, rung, account_id, at, noted_at)
     SELECT w.id, w."ticketId", w.rung::"LadderRung", w."accountId", w.at, $2::timestamptz
     FROM jsonb_to_recordset($1::jsonb) AS w(id uuid, "ticketId" uuid, rung text, "accountId" uuid, at timestamptz)
     WHERE NOT EXISTS (SELECT 1 FROM warning o WHERE o.ticket_id = w."ticketId" AND o.rung = w.rung::"LadderRung"
       AND o.account_id = w."accountId" AND o.noted_at >= w.at)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows), new Date(now)],
  )
  const climbed = tickets.map(({ lastRungAt, ...ticket }) => ({
    ...ticket,
    lastRungAt: lastRungAt === null ? null : new Date(lastRungAt).toISOString(),
  }))
  await db.rows(
    `UPDATE ticket t SET warned_rungs = c."warnedRungs", last_rung_at = c."lastRungAt"
     FROM jsonb_to_recordset($1::jsonb) AS c(id uuid, "warnedRungs" smallint, "lastRungAt" timestamptz)
     WHERE t.id = c.id`,
    [JSON.stringify(climbed)],
  )
}

export type GatheredWarning = {
  rung: LadderRung
  number: string
  subject: string
  dueAt: string
  /** When it was reached. */
  at: string
  /** The ticket is open, and its deadline has not gone away since. */
  holds: boolean
}

/** Takes what an account is to be warned of in these offices, and marks it as sent; empty: another worker has it. */
export async function takeWarnings(
  db: Db,
  accountId: string,
  officeIds: readonly string[],
  now: number,
): Promise<GatheredWarning[]> {
  const rows = await db.rows<{
    rung: LadderRung
    number: string
    subject: string
    due_at: Date
    at: Date
    holds: boolean
  }>(
    `UPDATE warning w SET sent_at = $3::timestamptz FROM ticket t
     WHERE t.id = w.ticket_id AND w.account_id = $1::uuid AND w.sent_at IS NULL AND t.office_id = ANY($2::uuid[])
     RETURNING w.rung::text AS rung, t.number, t.subject, t.due_at, w.at,
       t.status IN ('new', 'inProgress', 'waiting') AND (t.breached_at IS NOT NULL OR $3::timestamptz >=
         CASE w.rung WHEN 'approaching' THEN t.approaching_at WHEN 'critical' THEN t.critical_at END) AS holds`,
    [accountId, officeIds, new Date(now)],
  )
  return rows.map(({ due_at, at, ...warning }) => ({
    ...warning,
    dueAt: due_at.toISOString(),
    at: at.toISOString(),
  }))
}
