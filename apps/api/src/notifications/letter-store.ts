import { randomUUIDv7 } from 'node:crypto'
import type { Language } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'
import type { LetterData } from './letter.ts'

/** Tried so often, over about five days, a letter is left with its last error for people to look at. */
const mostAttempts = 12

export type WaitingLetter = { id: string; email: string | null; language: Language; data: LetterData }

/**
 * Writes a letter, once for its key, to be delivered; true: it was not there. Whoever has no address, and nobody of a
 * demo, gets none.
 */
export async function writeLetter(
  db: Db,
  { key, accountId, data }: { key: string; accountId: string; data: LetterData },
  now: number,
): Promise<boolean> {
  const rows = await db.rows(
    `INSERT INTO letter (id, key, account_id, data, created_at, next_attempt_at)
     SELECT $1::uuid, $2, a.id, $4::jsonb, $5::timestamptz, $5::timestamptz FROM account a
     WHERE a.id = $3::uuid AND a.email IS NOT NULL AND NOT a.demo AND a.disabled_at IS NULL
     ON CONFLICT (key) DO NOTHING RETURNING id`,
    [randomUUIDv7(), key, accountId, JSON.stringify(data), new Date(now)],
  )
  return rows.length > 0
}

/** Lends the next letter that waits, as the outbox lends its events. */
export async function claimLetter(db: Db, now: number): Promise<WaitingLetter | null> {
  const [row] = await db.rows<WaitingLetter>(claimSql, [new Date(now)])
  return row ?? null
}

const claimSql = `
UPDATE letter l SET attempts = l.attempts + 1,
  next_attempt_at = $1::timestamptz + LEAST(interval '5 minutes' * power(4, l.attempts), interval '12 hours')
FROM (
  SELECT id FROM letter
  WHERE delivered_at IS NULL AND next_attempt_at <= $1::timestamptz AND attempts < ${mostAttempts}
  ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED
) next, account a WHERE l.id = next.id AND a.id = l.account_id
RETURNING l.id, a.email, a.language::text AS language, l.data`

export async function markLetterDelivered(db: Db, id: string, now: number): Promise<void> {
  await db.rows('UPDATE letter SET delivered_at = $2::timestamptz, last_error = NULL WHERE id = $1::uuid', [
    id,
    new Date(now),
  ])
}

export async function markLetterFailed(db: Db, id: string, error: string): Promise<void> {
  await db.rows('UPDATE letter SET last_error = $2 WHERE id = $1::uuid', [id, error.slice(0, 500)])
}

/** Without a road there is nobody to tell. */
export async function passOverLetters(db: Db, now: number): Promise<void> {
  await db.rows('UPDATE letter SET delivered_at = $1::timestamptz WHERE delivered_at IS NULL', [
    new Date(now),
  ])
}
