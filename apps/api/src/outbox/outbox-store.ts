import type { EventType } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'

/** Tried so often, over about five days, an event is left with its last error for people to look at. */
export const mostAttempts = 12

/**
 * Takes the next event that waits to be told, and lends it for five minutes at first, then four times as long with
 * each attempt, at most half a day: another worker passes over it, and a worker that dies gives it back by that.
 */
export async function claimEvent(db: Db, now: number): Promise<string | null> {
  const rows = await db.rows<{ event_id: string }>(claimSql, [new Date(now)])
  return rows[0]?.event_id ?? null
}

const claimSql = `
UPDATE outbox o SET attempts = o.attempts + 1,
  next_attempt_at = $1::timestamptz + LEAST(interval '5 minutes' * power(4, o.attempts), interval '12 hours')
FROM (
  SELECT event_id FROM outbox
  WHERE delivered_at IS NULL AND next_attempt_at <= $1::timestamptz AND attempts < ${mostAttempts}
  ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED
) next WHERE o.event_id = next.event_id RETURNING o.event_id`

export async function markDelivered(db: Db, eventId: string, now: number): Promise<void> {
  await db.orm.outbox.update({
    where: { eventId },
    data: { deliveredAt: new Date(now), lastError: null },
  })
}

export async function markFailed(db: Db, eventId: string, error: string): Promise<void> {
  await db.orm.outbox.update({ where: { eventId }, data: { lastError: error.slice(0, 500) } })
}

/** Marks a part of the events that are told to nobody, all but the types given. Answers how many. */
export async function passOver(db: Db, told: readonly EventType[], now: number): Promise<number> {
  const rows = await db.rows<{ passed: number }>(
    `UPDATE outbox o SET delivered_at = $2::timestamptz FROM (
       SELECT w.event_id FROM outbox w JOIN event e ON e.id = w.event_id
       WHERE w.delivered_at IS NULL AND NOT (e.type = ANY($1::text[])) LIMIT 1000 FOR UPDATE OF w SKIP LOCKED
     ) part WHERE o.event_id = part.event_id RETURNING 1 AS passed`,
    [told, new Date(now)],
  )
  return rows.length
}
