import type { PreviewChange } from '@sheba/contract/changes'
import type { Band, ChangeKind, ChangeLeftReason } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'
import type { ClockColumns } from '../tickets/clock-columns.ts'
import { type ByBand, type ChangeRow, changeSql, type Entered } from './change-reads.ts'

export type NewChange = {
  id: string
  kind: ChangeKind
  officeId: string
  ask: PreviewChange
  createdBy: string
  createdAt: Date
  examined: number
  basis: string
}

export type KeptItem = {
  ticketId: string
  dueBefore: Date
  dueAfter: Date
  bandBefore: Band
  bandAfter: Band
  wouldBeExcused: boolean
  left: ChangeLeftReason | null
  doneAt: Date | null
  appliedVersion: number | null
}

/** Counts of a change's tickets, those that move and those that are left. */
export type Counts = {
  total: number
  left: number
  wouldBeExcused: number
  byBand: { before: ByBand; after: ByBand }
}

export async function insertChange(db: Db, change: NewChange, counts: Counts): Promise<void> {
  await db.rows(
    `INSERT INTO change (id, kind, office_id, draft, created_by, created_at, examined, basis, total, "left",
       would_be_excused, by_band)
     VALUES ($1::uuid, $2::"ChangeKind", $3::uuid, $4::jsonb, $5::uuid, $6::timestamptz, $7::int, $8, $9::int, $10::int,
       $11::int, $12::jsonb) RETURNING 1 AS kept`,
    [
      change.id,
      change.kind,
      change.officeId,
      JSON.stringify(change.ask),
      change.createdBy,
      change.createdAt,
      change.examined,
      change.basis,
      counts.total,
      counts.left,
      counts.wouldBeExcused,
      JSON.stringify(counts.byBand),
    ],
  )
}

const partOfItems = 10_000

/** Keeps the tickets of a change, in few statements; one that is there already is written over. */
export async function keepItems(db: Db, changeId: string, items: readonly KeptItem[]): Promise<void> {
  for (let from = 0; from < items.length; from += partOfItems) {
    const part = items.slice(from, from + partOfItems)
    await db.rows(keepItemsSql, [
      changeId,
      part.map(({ ticketId }) => ticketId),
      part.map(({ dueBefore }) => dueBefore),
      part.map(({ dueAfter }) => dueAfter),
      part.map(({ bandBefore }) => bandBefore),
      part.map(({ bandAfter }) => bandAfter),
      part.map(({ wouldBeExcused }) => wouldBeExcused),
      part.map(({ left }) => left),
      part.map(({ doneAt }) => doneAt),
      part.map(({ appliedVersion }) => appliedVersion),
    ])
  }
}

const keepItemsSql = `
WITH kept AS (
  INSERT INTO change_item (change_id, ticket_id, due_before, due_after, band_before, band_after, would_be_excused,
    "left", done_at, applied_version)
  SELECT $1::uuid, * FROM unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::text[]::"Band"[],
    $6::text[]::"Band"[], $7::boolean[], $8::text[]::"ChangeLeftReason"[], $9::timestamptz[], $10::int[])
  ON CONFLICT (change_id, ticket_id) DO UPDATE SET due_before = excluded.due_before, due_after = excluded.due_after,
    band_before = excluded.band_before, band_after = excluded.band_after, would_be_excused = excluded.would_be_excused,
    "left" = excluded."left", done_at = excluded.done_at, applied_version = excluded.applied_version
  RETURNING 1
) SELECT count(*)::int AS kept FROM kept`

/** Takes out of a change the tickets that it no longer concerns. */
export async function dropItems(db: Db, changeId: string, ticketIds: readonly string[]): Promise<void> {
  await db.rows(
    'DELETE FROM change_item WHERE change_id = $1::uuid AND ticket_id = ANY($2::uuid[]) RETURNING 1 AS dropped',
    [changeId, ticketIds],
  )
}

/** A change with its row held until the transaction ends; null: not there. */
export async function holdChange(db: Db, id: string): Promise<ChangeRow | null> {
  const [row] = await db.rows<ChangeRow>(`${changeSql} WHERE c.id = $1::uuid FOR UPDATE OF c`, [id])
  return row ?? null
}

/** The same for a worker, which passes over one that another worker has in hand. */
export async function takeChange(db: Db, id: string): Promise<ChangeRow | null> {
  const [row] = await db.rows<ChangeRow>(
    `${changeSql} WHERE c.id = $1::uuid AND c.state IN ('applying', 'undoing') FOR UPDATE OF c SKIP LOCKED`,
    [id],
  )
  return row ?? null
}

/** The changes that wait for a worker, the oldest first. */
export async function changesInHand(db: Db): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    `SELECT id FROM change WHERE state IN ('applying', 'undoing') ORDER BY id`,
    [],
  )
  return rows.map(({ id }) => id)
}

export async function markApplying(db: Db, id: string, now: number, entered: Entered): Promise<void> {
  await db.rows(
    `UPDATE change SET state = 'applying', applied_at = $2::timestamptz, entered = $3::jsonb, done = 0, reached = NULL
     WHERE id = $1::uuid RETURNING 1 AS marked`,
    [id, new Date(now), JSON.stringify(entered)],
  )
}

export async function markReached(db: Db, id: string, reached: string, done: number): Promise<void> {
  await db.rows(
    'UPDATE change SET reached = $2::uuid, done = done + $3::int WHERE id = $1::uuid RETURNING 1 AS marked',
    [id, reached, done],
  )
}

/**
 * Nothing is left to apply: what the preview had shown and no longer was open, or no longer moved, is told apart, and
 * the figures are those of what was done.
 */
export async function markApplied(db: Db, id: string): Promise<void> {
  await db.rows(
    `UPDATE change_item i SET "left" = 'noLongerOpen', due_after = i.due_before, band_after = i.band_before,
       would_be_excused = false
     FROM ticket t WHERE i.change_id = $1::uuid AND t.id = i.ticket_id AND i.done_at IS NULL AND i."left" IS NULL
     RETURNING 1 AS marked`,
    [id],
  )
  await db.rows(
    `UPDATE change c SET state = 'applied', ${countedSql} WHERE c.id = $1::uuid RETURNING 1 AS marked`,
    [id],
  )
}

const bands = ['overdue', 'critical', 'approaching', 'onTrack', 'paused'] as const
const inBands = (column: string) =>
  `jsonb_build_object(${bands.map((band) => `'${band}', count(*) FILTER (WHERE "left" IS NULL AND ${column} = '${band}')`).join(', ')})`
const countedSql = `(total, "left", would_be_excused, by_band) = (
  SELECT count(*) FILTER (WHERE "left" IS NULL)::int, count("left")::int,
    count(*) FILTER (WHERE would_be_excused AND "left" IS NULL)::int,
    jsonb_build_object('before', ${inBands('band_before')}, 'after', ${inBands('band_after')})
  FROM change_item WHERE change_id = c.id)`

export async function markUndoing(db: Db, id: string, now: number, entered: Entered | null): Promise<void> {
  await db.rows(
    `UPDATE change SET state = 'undoing', undone_at = $2::timestamptz, entered = $3::jsonb, done = 0
     WHERE id = $1::uuid RETURNING 1 AS marked`,
    [id, new Date(now), entered && JSON.stringify(entered)],
  )
}

/** The next tickets of a change that are still to be put back. */
export async function nextToUndo(db: Db, id: string, limit: number): Promise<string[]> {
  const rows = await db.rows<{ ticket_id: string }>(
    `SELECT ticket_id FROM change_item
     WHERE change_id = $1::uuid AND done_at IS NOT NULL AND undone_at IS NULL AND "left" IS NULL
     ORDER BY ticket_id LIMIT ${limit}`,
    [id],
  )
  return rows.map(({ ticket_id }) => ticket_id)
}

/** What became of tickets in undoing: put back, or left for a reason. */
export async function keepUndone(
  db: Db,
  id: string,
  now: number,
  items: readonly { ticketId: string; left: ChangeLeftReason | null }[],
): Promise<void> {
  await db.rows(
    `WITH marked AS (
       UPDATE change_item i SET undone_at = CASE WHEN u."left" IS NULL THEN $2::timestamptz END,
         "left" = u."left"::"ChangeLeftReason"
       FROM unnest($3::uuid[], $4::text[]) AS u(ticket_id, "left")
       WHERE i.change_id = $1::uuid AND i.ticket_id = u.ticket_id RETURNING 1
     ), counted AS (
       UPDATE change SET done = done + (SELECT count(*) FROM marked)::int WHERE id = $1::uuid RETURNING done
     ) SELECT done FROM counted`,
    [id, new Date(now), items.map(({ ticketId }) => ticketId), items.map(({ left }) => left)],
  )
}

export async function markUndone(db: Db, id: string): Promise<void> {
  await db.rows(
    `UPDATE change c SET state = 'undone',
       "left" = (SELECT count("left")::int FROM change_item WHERE change_id = c.id)
     WHERE c.id = $1::uuid RETURNING 1 AS marked`,
    [id],
  )
}

/** Removes previews that nobody applied. */
export async function purgePreviews(db: Db, before: number): Promise<number> {
  const rows = await db.rows(
    `DELETE FROM change WHERE id IN (
       SELECT id FROM change WHERE state = 'previewed' AND created_at < $1::timestamptz
       LIMIT 5 FOR UPDATE SKIP LOCKED) RETURNING 1 AS purged`,
    [new Date(before)],
  )
  return rows.length
}

/** What a ticket's row is given by a change or its undoing. */
export type MovedTicket = Pick<
  ClockColumns,
  | 'dueAt'
  | 'approachingAt'
  | 'criticalAt'
  | 'grossDueAt'
  | 'breachedAt'
  | 'pausedAt'
  | 'pausesLookAt'
  | 'pausedMs'
  | 'urgencyRank'
  | 'urgencyAt'
  | 'immediate'
  | 'promiseDays'
  | 'promiseBasis'
  | 'promiseEnds'
  | 'promiseTolerance'
> & {
  id: string
  status: string
  excusedAt: Date | null
  calendarAsOf: Date | null
  charterServiceId: string
}

/** Writes many tickets whose rows are held, and raises their versions: by id, what the version then is. */
export async function saveMoved(db: Db, tickets: readonly MovedTicket[]): Promise<Map<string, number>> {
  const rows = await db.rows<{ id: string; version: number }>(saveMovedSql, [JSON.stringify(tickets)])
  return new Map(rows.map(({ id, version }) => [id, version]))
}

// A pause whose own end had passed has ended with settling: its words go with it.
const saveMovedSql = `
UPDATE ticket t SET version = t.version + 1, status = m.status::"Status", due_at = m."dueAt",
  approaching_at = m."approachingAt", critical_at = m."criticalAt", gross_due_at = m."grossDueAt",
  breached_at = m."breachedAt", excused_at = m."excusedAt", paused_at = m."pausedAt",
  pauses_look_at = m."pausesLookAt", paused_ms = m."pausedMs", urgency_rank = m."urgencyRank",
  urgency_at = m."urgencyAt", immediate = m.immediate, calendar_as_of = m."calendarAsOf",
  charter_service_id = m."charterServiceId", promise_days = m."promiseDays",
  promise_basis = m."promiseBasis"::"PromiseBasis", promise_ends = m."promiseEnds"::"PromiseEnd",
  promise_tolerance = m."promiseTolerance",
  pause_reason = CASE WHEN m.status = 'waiting' THEN t.pause_reason END,
  pause_message = CASE WHEN m.status = 'waiting' THEN t.pause_message END,
  pause_expected_on = CASE WHEN m.status = 'waiting' THEN t.pause_expected_on END,
  reminded_at = CASE WHEN m.status = 'waiting' THEN t.reminded_at END
FROM jsonb_to_recordset($1::jsonb) AS m(id uuid, status text, "dueAt" timestamptz, "approachingAt" timestamptz,
  "criticalAt" timestamptz, "grossDueAt" timestamptz, "breachedAt" timestamptz, "excusedAt" timestamptz,
  "pausedAt" timestamptz, "pausesLookAt" timestamptz, "pausedMs" int, "urgencyRank" smallint, "urgencyAt" float8,
  immediate boolean, "calendarAsOf" timestamptz, "charterServiceId" uuid,
  "promiseDays" int, "promiseBasis" text, "promiseEnds" text, "promiseTolerance" int)
WHERE t.id = m.id RETURNING t.id, t.version`
