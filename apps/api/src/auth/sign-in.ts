import { randomUUIDv7 } from 'node:crypto'
import type { SignIn } from '@sheba/contract/sessions'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { foldPhone } from '../text/phone.ts'
import { passwordMatches } from './passwords.ts'
import { insertSession } from './session-store.ts'
import { clearFailures, countFailures, findCredentials, recordFailure } from './sign-in-store.ts'
import { hashed, newRefreshToken, sessionMs } from './tokens.ts'

/** Over which failures are counted. */
export const failureWindowMs = 15 * 60_000
const failuresPerLogin = 5
const failuresPerAddress = 50

export type OpenedSession = { id: string; accountId: string; refreshToken: string }

/**
 * Opens a session. Failures are counted by what was typed and by address; unknown logins, disabled accounts and
 * wrong passwords get the same answer after the same time.
 * Throws `wrong-credentials`, or `too-many` with the seconds to wait.
 */
export async function openSession(
  db: Db,
  ask: SignIn,
  from: { address: string; userAgent: string | null },
  now: number,
): Promise<OpenedSession> {
  const login = ask.login.normalize('NFC').toLowerCase()
  const attempt = { loginHash: hashed(login), address: from.address }
  const failures = await countFailures(db, { ...attempt, since: now - failureWindowMs })
  if (failures.ofLogin >= failuresPerLogin || failures.ofAddress >= failuresPerAddress) {
    const until = (failures.oldestAt?.getTime() ?? now) + failureWindowMs
    throw new Problem('too-many', { retryAfterSeconds: Math.max(1, Math.ceil((until - now) / 1000)) })
  }
  const account = await findCredentials(db, login, foldPhone(ask.login))
  if (!(await passwordMatches(account?.passwordHash ?? null, ask.password)) || !account) {
    await recordFailure(db, { ...attempt, at: now })
    throw new Problem('wrong-credentials')
  }
  await clearFailures(db, attempt.loginHash)
  const session = { id: randomUUIDv7(), accountId: account.id, refreshToken: newRefreshToken() }
  await insertSession(db, {
    ...session,
    now,
    expiresAt: now + sessionMs,
    userAgent: from.userAgent?.slice(0, 300) ?? null,
    tokenHash: hashed(session.refreshToken),
  })
  return session
}
