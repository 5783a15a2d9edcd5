import type { Db } from '../db/client.ts'
import { holdRefreshToken, replaceRefreshToken, revokeSession } from './session-store.ts'
import type { OpenedSession } from './sign-in.ts'
import { hashed, replacedTokenGraceMs, sessionMs, successorOf } from './tokens.ts'

/**
 * Exchanges a refresh token for its successor. A token replaced less than a minute ago gets the same successor
 * again; used later, somebody else has it, and the whole session ends. Answers null where there is no session.
 */
export async function refreshSession(
  db: Db,
  token: string,
  secret: string,
  now: number,
): Promise<OpenedSession | null> {
  const hash = hashed(token)
  const held = await holdRefreshToken(db, hash, now)
  if (!held || held.over) return null
  const successor = successorOf(token, secret)
  const session = { id: held.sessionId, accountId: held.accountId, refreshToken: successor }
  if (held.replacedAt === null) {
    await replaceRefreshToken(db, {
      hash,
      successorHash: hashed(successor),
      sessionId: held.sessionId,
      now,
      expiresAt: now + sessionMs,
    })
    return session
  }
  if (now - held.replacedAt.getTime() < replacedTokenGraceMs) return session
  await revokeSession(db, held.sessionId, now)
  return null
}
