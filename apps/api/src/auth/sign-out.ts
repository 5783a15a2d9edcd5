import type { Db } from '../db/client.ts'
import type { Actor } from './actor.ts'
import { revokeSession } from './session-store.ts'

/** Ends the session this request came with; its refresh token is worth nothing from now on. */
export async function signOut(db: Db, actor: Actor, now: number): Promise<void> {
  await revokeSession(db, actor.sessionId, now)
}
