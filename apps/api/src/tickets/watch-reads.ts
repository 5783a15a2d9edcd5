import { dayOf } from '@sheba/clock/calendar/dhaka'
import { answerGraceDays, reopeningWindowMs } from '@sheba/clock/sla/limits'
import type { Db } from '../db/client.ts'

/** A part of the tickets that time may have changed, by id, after the last of the part before. */
export type Part = { now: number; after: string | null; limit: number }

/** Running clocks past their due moment whose breach nobody has written. */
export async function unsettledBreaches(db: Db, { now, after, limit }: Part): Promise<string[]> {
  const condition = `t.breached_at IS NULL AND t.status IN ('new', 'inProgress') AND t.due_at < $1::timestamptz`
  return ids(db, condition, [new Date(now), after, limit])
}

/** Pauses that may be over. Who must answer has two more office days, so those are looked at no sooner. */
export async function pausesPerhapsOver(db: Db, { now, after, limit }: Part): Promise<string[]> {
  const condition = `t.status = 'waiting' AND t.pause_expected_on <= $1::date
    - CASE t.pause_reason WHEN 'requesterMustAnswer' THEN ${answerGraceDays + 1} ELSE 0 END`
  return ids(db, condition, [dayOf(now), after, limit])
}

/** Resolutions that nobody can dispute any more. */
export async function undisputedResolutions(db: Db, { now, after, limit }: Part): Promise<string[]> {
  const condition = `t.status = 'resolved' AND t.resolved_at <= $1::timestamptz`
  return ids(db, condition, [new Date(now - reopeningWindowMs), after, limit])
}

async function ids(db: Db, condition: string, values: readonly unknown[]): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    `SELECT t.id FROM ticket t WHERE ${condition} AND ($2::uuid IS NULL OR t.id > $2::uuid) ORDER BY t.id LIMIT $3::int`,
    values,
  )
  return rows.map(({ id }) => id)
}
