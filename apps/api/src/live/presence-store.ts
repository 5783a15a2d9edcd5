import type { Db } from '../db/client.ts'

/** Over after this unless it is said again. */
export const presenceMs = 45_000

/** Says what a session does at a ticket; those who listen are told when that is new. */
export async function keepPresence(
  db: Db,
  { ticketId, sessionId, writing }: { ticketId: string; sessionId: string; writing: boolean },
  now: number,
): Promise<void> {
  await db.rows(keepSql, [ticketId, sessionId, writing, new Date(now + presenceMs), new Date(now)])
}

const keepSql = `
WITH known AS (
  SELECT 1 FROM presence WHERE ticket_id = $1::uuid AND session_id = $2::uuid AND writing = $3::boolean AND until > $5::timestamptz
), kept AS (
  INSERT INTO presence (ticket_id, session_id, writing, until) VALUES ($1::uuid, $2::uuid, $3::boolean, $4::timestamptz)
  ON CONFLICT (ticket_id, session_id) DO UPDATE SET writing = excluded.writing, until = excluded.until RETURNING ticket_id
) SELECT pg_notify('desk_presence', ticket_id::text)::text AS told FROM kept WHERE NOT EXISTS (SELECT FROM known)`

/** The session has left the ticket. */
export async function dropPresence(db: Db, ticketId: string, sessionId: string): Promise<void> {
  await db.rows(
    `WITH gone AS (
       DELETE FROM presence WHERE ticket_id = $1::uuid AND session_id = $2::uuid RETURNING ticket_id
     ) SELECT pg_notify('desk_presence', ticket_id::text)::text AS told FROM gone`,
    [ticketId, sessionId],
  )
}
