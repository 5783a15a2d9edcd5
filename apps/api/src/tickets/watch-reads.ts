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

/** Pauses of which the requester should be reminded, at offices that are open now. */
export function unremindedPauses(officeIds: readonly string[]) {
  return async (db: Db, { now, after, limit }: Part): Promise<string[]> => {
    const condition = `t.status = 'waiting' AND t.reminded_at IS NULL AND t.pause_expected_on < $1::date
      AND t.pause_reason = 'requesterMustAnswer' AND t.office_id = ANY($4::uuid[])`
    return ids(db, condition, [dayOf(now), after, limit, officeIds])
  }
}

/** The offices with a pause of which somebody should be reminded. */
export async function officesOfUnreminded(db: Db, now: number): Promise<string[]> {
  const rows = await db.rows<{ office_id: string }>(
    `SELECT DISTINCT t.office_id FROM ticket t WHERE t.status = 'waiting' AND t.reminded_at IS NULL
     AND t.pause_expected_on < $1::date AND t.pause_reason = 'requesterMustAnswer'`,
    [dayOf(now)],
  )
  return rows.map(({ office_id }) => office_id)
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
