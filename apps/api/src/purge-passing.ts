import { failureWindowMs } from './auth/sign-in.ts'
import { sessionMs } from './auth/tokens.ts'
import type { Database } from './db/client.ts'
import { type Passing, purgeBatch } from './db/purge-batch.ts'

const dayMs = 86_400_000
/** Beyond what is needed: the clocks of two servers differ, and requests are under way. */
const marginMs = dayMs
/** So much for a round at most: after a long standstill the rest waits for the rounds that follow. */
const batchesAtMost = 50

const passing: readonly (Passing & { keptMs: number })[] = [
  // A page that was left open over a week may still repeat what it sent.
  { table: 'idempotency_key', by: 'created_at', keptMs: 7 * dayMs },
  { table: 'sign_in_failure', by: 'at', keptMs: failureWindowMs },
  // In a session that goes on, its later use would show a theft; after so long it opens nothing in any case. Before
  // the sessions, which take theirs with them.
  { table: 'refresh_token', by: 'replaced_at', keptMs: sessionMs },
  // One that was revoked also expires.
  { table: 'session', by: 'expires_at', keptMs: 0 },
  // What was done to the tickets is in their events; that it was one bulk is of use for as long as anybody looks at it.
  { table: 'bulk', by: 'created_at', keptMs: 30 * dayMs },
  { table: 'presence', by: 'until', keptMs: 0 },
]

/** Removes what was only kept for a while: answers to repeat, failures to count, sessions and tokens that are over. */
export async function purgePassing(
  database: Database,
  now: number,
  stopping: () => boolean = () => false,
): Promise<void> {
  const db = database.reading(null)
  for (const { keptMs, ...what } of passing) {
    let batches = 0
    while (!stopping() && batches++ < batchesAtMost && (await purgeBatch(db, what, now - keptMs - marginMs)));
  }
}
