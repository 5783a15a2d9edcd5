import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'

export type ComingRow = { number: string; subject: string; service_slug: string; due_at: Date }

/** More that are due within two days are not one officer's day any more. */
const mostComing = 200

/** The running tickets of an officer, and nobody's, that are due between two moments, soonest first. */
export async function comingTickets(
  db: Db,
  actor: Actor,
  after: number,
  until: number,
): Promise<ComingRow[]> {
  return db.rows<ComingRow>(
    `SELECT t.number, t.subject, t.service_slug, t.due_at FROM ticket t
     WHERE t.office_id = $1::uuid AND t.due_at > $2::timestamptz AND t.due_at < $3::timestamptz
       AND t.urgency_rank < 2 AND t.breached_at IS NULL AND (t.assignee_id IS NULL OR t.assignee_id = $4::uuid)
     ORDER BY t.due_at, t.id LIMIT ${mostComing}`,
    [actor.office.id, new Date(after), new Date(until), actor.officerId],
  )
}

export type Pace = {
  /** By service, the office minutes that half of its tickets took at most. */
  usualMinutes: ReadonlyMap<string, number>
  /** How many the officer has resolved in the last four weeks. */
  resolved: number
}

const dayMs = 86_400_000
/** A ticket that took longer than this to be resolved says nothing of the usual. */
const longestMs = 30 * dayMs
const judgedMs = 90 * dayMs
export const paceMs = 28 * dayMs
/** Of fewer there is no usual. */
const fewest = 5

/** How long tickets of each service take in an office, and how many an officer resolves. */
export async function paceOf(db: Db, actor: Actor, now: number): Promise<Pace> {
  const rows = await db.rows<{ service: string; minutes: number | null; tickets: number; own: number }>(
    `SELECT t.service_slug AS service, count(t.net_minutes)::int AS tickets,
       percentile_disc(0.5) WITHIN GROUP (ORDER BY t.net_minutes)::int AS minutes,
       count(*) FILTER (WHERE t.assignee_id = $4::uuid AND t.resolved_at > $5::timestamptz)::int AS own
     FROM ticket t
     WHERE t.office_id = $1::uuid AND t.received_at > $2::timestamptz AND t.resolved_at > $3::timestamptz
     GROUP BY t.service_slug LIMIT 100`,
    [
      actor.office.id,
      new Date(now - judgedMs - longestMs),
      new Date(now - judgedMs),
      actor.officerId,
      new Date(now - paceMs),
    ],
  )
  const known = rows.filter(({ tickets, minutes }) => tickets >= fewest && minutes !== null)
  return {
    usualMinutes: new Map(known.map(({ service, minutes }) => [service, minutes ?? 0])),
    resolved: rows.reduce((sum, { own }) => sum + own, 0),
  }
}
