import type { Db } from '../db/client.ts'

type Token = { sessionId: string; accountId: string; replacedAt: Date | null; over: boolean }

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
  const at = new Date(session.now)
  await db.orm.session.create({
    data: {
      id: session.id,
      accountId: session.accountId,
      createdAt: at,
      lastUsedAt: at,
      expiresAt: new Date(session.expiresAt),
      userAgent: session.userAgent,
      tokens: { create: { hash: session.tokenHash, issuedAt: at } },
    },
  })
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
  const at = new Date(token.now)
  await db.orm.refreshToken.update({ where: { hash: token.hash }, data: { replacedAt: at } })
  await db.orm.refreshToken.create({
    data: { hash: token.successorHash, sessionId: token.sessionId, issuedAt: at },
  })
  await db.orm.session.update({
    where: { id: token.sessionId },
    data: { lastUsedAt: at, expiresAt: new Date(token.expiresAt) },
  })
}

export async function revokeSession(db: Db, sessionId: string, now: number): Promise<void> {
  await db.orm.session.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { revokedAt: new Date(now) },
  })
}
