import type { EventType } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'

/** An event with what decides who may see it. */
export type NewsRow = {
  id: string
  transaction_id: number
  type: EventType
  at: Date
  internal: boolean
  by_role: string
  by_bn: string | null
  by_en: string | null
  ticket: string
  version: number
  office_id: string
  institution_id: string | null
}

/** What was committed up to a look; `tooMany`: more than is told one by one, and then none are here. */
export type Batch = { rows: readonly NewsRow[]; tooMany: boolean; reached: Snapshot }

type Found = { snapshot: string } & (NewsRow | { [K in keyof NewsRow]: null })

/** So much is looked through at most for one who comes back; beyond it reading anew costs less. */
export const mostEvents = 2_000

/** What has been committed since a look, in whatever order it was begun, and nothing that the look had shown. */
export async function newsSince(db: Db, since: Snapshot): Promise<Batch> {
  const found = await db.rows<Found>(sinceSql, [since.text])
  return batchOf(found, found.length > mostEvents)
}

/** What was committed in the last while (milliseconds), for one who comes without knowing since when. */
export async function recentNews(db: Db, now: number, ms: number): Promise<Batch> {
  const found = await db.rows<Found>(recentSql, [new Date(now - ms)])
  return batchOf(found, found.length >= mostRecent)
}

function batchOf(found: readonly Found[], tooMany: boolean): Batch {
  const reached = snapshotOf(found[0]?.snapshot ?? '')
  if (!reached) throw new Error('the database has said no snapshot')
  return { reached, tooMany, rows: tooMany ? [] : found.filter((row) => row.id !== null) }
}

const columns = `
  e.id, e.transaction_id::float8 AS transaction_id, e.type, e.at, e.internal, e.by_role, a.name_bn AS by_bn,
  a.name_en AS by_en, t.number AS ticket, t.version, e.office_id, t.institution_id`
const named = 'e JOIN ticket t ON t.id = e.ticket_id LEFT JOIN account a ON a.id = e.by_account'

// One statement, so that the look and the events are of one moment. Numbers above the present ones come with a database
// that was moved from another server: they are no news.
const sinceSql = `
SELECT s.now::text AS snapshot, n.* FROM (SELECT pg_current_snapshot() AS now) s LEFT JOIN LATERAL (
  SELECT ${columns} FROM (
    SELECT * FROM event
    WHERE transaction_id >= pg_snapshot_xmin($1::pg_snapshot)::text::bigint
      AND transaction_id < pg_snapshot_xmax(s.now)::text::bigint
      AND NOT pg_visible_in_snapshot(transaction_id::text::xid8, $1::pg_snapshot)
    ORDER BY transaction_id LIMIT ${mostEvents + 1}
  ) ${named} ORDER BY e.transaction_id, e.office_id, e.number
) n ON true`

const mostRecent = 200

const recentSql = `
SELECT s.now::text AS snapshot, n.* FROM (SELECT pg_current_snapshot() AS now) s LEFT JOIN LATERAL (
  SELECT ${columns} FROM (
    SELECT * FROM event WHERE transaction_id < pg_snapshot_xmax(s.now)::text::bigint
    ORDER BY transaction_id DESC LIMIT ${mostRecent}
  ) ${named} WHERE e.logged_at > $1::timestamptz ORDER BY e.transaction_id, e.office_id, e.number
) n ON true`
