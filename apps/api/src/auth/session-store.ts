import type { Db } from '../db/client.ts'

type Token = { sessionId: string; accountId: string; replacedAt: Date | null; over: boolean }

// By hand, as all that a session needs: everybody signs in, and Prisma is only loaded where something asks it.

/** A session and its first token, in one statement: neither is without the other. */
export async function insertSession(
  db: Db,
  session: {
    id: string
    accountId: string
    now: number
    expiresAt: number
    userAgent: string | null
    tokenHash: string
  },
): Promise<void> {
  const { id, accountId, now, expiresAt, userAgent, tokenHash } = session
  await db.rows(
    `WITH opened AS (
       INSERT INTO session (id, account_id, created_at, last_used_at, expires_at, user_agent)
       VALUES ($1::uuid, $2::uuid, $3::timestamptz, $3::timestamptz, $4::timestamptz, $5) RETURNING id
     ) INSERT INTO refresh_token (hash, session_id, issued_at) SELECT $6, id, $3::timestamptz FROM opened`,
    [id, accountId, new Date(now), new Date(expiresAt), userAgent, tokenHash],
  )
}

/** The token with its row held, so that two tabs that refresh at once come one after the other. */
export async function holdRefreshToken(db: Db, hash: string, now: number): Promise<Token | null> {
  const [row] = await db.rows<Token>(
    `SELECT t.session_id AS "sessionId", s.account_id AS "accountId", t.replaced_at AS "replacedAt",
       (s.revoked_at IS NOT NULL OR s.expires_at <= $2::timestamptz) AS over
     FROM refresh_token t JOIN session s ON s.id = t.session_id WHERE t.hash = $1 FOR UPDATE OF t`,
    [hash, new Date(now)],
  )
  return row ?? null
}

export async function replaceRefreshToken(
  db: Db,
  token: { hash: string; successorHash: string; sessionId: string; now: number; expiresAt: number },
): Promise<void> {
  const { hash, successorHash, sessionId, expiresAt } = token
  await db.rows(
    `WITH replaced AS (
       UPDATE refresh_token SET replaced_at = $4::timestamptz WHERE hash = $1
     ), issued AS (
       INSERT INTO refresh_token (hash, session_id, issued_at) VALUES ($2, $3::uuid, $4::timestamptz)
     ) UPDATE session SET last_used_at = $4::timestamptz, expires_at = $5::timestamptz WHERE id = $3::uuid`,
    [hash, successorHash, sessionId, new Date(token.now), new Date(expiresAt)],
  )
}

export async function revokeSession(db: Db, sessionId: string, now: number): Promise<void> {
  await db.rows(
    'UPDATE session SET revoked_at = $2::timestamptz WHERE id = $1::uuid AND revoked_at IS NULL',
    [sessionId, new Date(now)],
  )
}
