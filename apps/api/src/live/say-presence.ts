import type { Present, SayPresence } from '@sheba/contract/live'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { presencesAt, presentFor } from './presence-reads.ts'
import { dropPresence, keepPresence } from './presence-store.ts'

/** Keeps for a while that the actor is at a ticket, and answers who else is. */
export async function sayPresence(
  { db, actor, now }: { db: Db; actor: Actor; now: number },
  ticketId: string,
  { doing }: SayPresence,
): Promise<{ present: Present[] }> {
  const { sessionId } = actor
  await keepPresence(db, { ticketId, sessionId, writing: doing === 'writing' }, now)
  return { present: presentFor(await presencesAt(db, ticketId, now), actor) }
}

export async function leaveTicket({ db, actor }: { db: Db; actor: Actor }, ticketId: string): Promise<void> {
  await dropPresence(db, ticketId, actor.sessionId)
}
