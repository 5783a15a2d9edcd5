import type { Db } from './client.ts'

/** What is kept for a while, by the moment that decides how long; an index stands on each. */
export type Passing =
  | { table: 'idempotency_key'; by: 'created_at' }
  | { table: 'sign_in_failure'; by: 'at' }
  | { table: 'refresh_token'; by: 'replaced_at' }
  | { table: 'session'; by: 'expires_at' }
  | { table: 'presence'; by: 'until' }
  | { table: 'bulk'; by: 'created_at' }

const batch = 100

/**
 * Removes up to a hundred of the rows from before a moment (epoch milliseconds), the oldest first, and tells whether
 * there may be more. Rows that somebody holds are left for the next time, so that nobody waits for this.
 */
export async function purgeBatch(db: Db, { table, by }: Passing, before: number): Promise<boolean> {
  const gone = await db.rows(
    `DELETE FROM ${table} WHERE ctid = ANY(ARRAY(
       SELECT ctid FROM ${table} WHERE ${by} < $1::timestamptz ORDER BY ${by} LIMIT ${batch} FOR UPDATE SKIP LOCKED
     )) RETURNING 1 AS gone`,
    [new Date(before)],
  )
  return gone.length === batch
}
