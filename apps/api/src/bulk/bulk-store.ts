import type { BulkAction } from '@sheba/contract/bulk'
import type { BulkItemState } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'
import type { Sentence } from '../http/problem.ts'

export type NewBulk = {
  id: string
  accountId: string
  key: string | null
  bodyHash: string
  action: BulkAction
  notify: boolean
  createdAt: Date
}

/** A ticket that was asked for; without an id where there is none that the asker can see. */
export type Chosen = { number: string; id: string | null; version: number | null }

/** Why a ticket was refused or left; the sentence is that of the code where there is none. */
export type Because = { code: string; detail: Sentence | null }

/**
 * Writes a bulk with all its tickets, those that are not there refused at once. False: this account has one of the
 * same key already. What only exports is done with that.
 */
export async function insertBulk(db: Db, bulk: NewBulk, chosen: readonly Chosen[]): Promise<boolean> {
  const nothingToDo = bulk.action.kind === 'export'
  const written = await db.rows(
    `INSERT INTO bulk (id, account_id, key, body_hash, action, notify, state, created_at, finished_at)
     VALUES ($1::uuid, $2::uuid, $3, $4, $5::jsonb, $6::boolean, $7::"BulkState", $8::timestamptz, $9::timestamptz)
     ON CONFLICT (account_id, key) DO NOTHING RETURNING id`,
    [
      bulk.id,
      bulk.accountId,
      bulk.key,
      bulk.bodyHash,
      JSON.stringify(bulk.action),
      bulk.notify,
      nothingToDo ? 'done' : 'working',
      bulk.createdAt,
      nothingToDo ? bulk.createdAt : null,
    ],
  )
  if (written.length === 0) return false
  await db.rows(
    `WITH kept AS (
       INSERT INTO bulk_item (bulk_id, place, number, ticket_id, version, state, code)
       SELECT $1::uuid, place, number, id, version,
         CASE WHEN id IS NULL THEN 'refused' ELSE $5 END::"BulkItemState", CASE WHEN id IS NULL THEN 'not-found' END
       FROM unnest($2::text[], $3::uuid[], $4::int[]) WITH ORDINALITY AS chosen(number, id, version, place)
       RETURNING 1
     ) SELECT count(*)::int AS kept FROM kept`,
    [
      bulk.id,
      chosen.map(({ number }) => number),
      chosen.map(({ id }) => id),
      chosen.map(({ version }) => version),
      nothingToDo ? 'done' : 'waiting',
    ],
  )
  return true
}

export type TakenItem = { place: number; number: string; version: number | null }

/** The next ticket of a bulk that is in a state, held; another worker passes over it. Undoing goes backwards. */
export async function takeItem(
  db: Db,
  id: string,
  state: Extract<BulkItemState, 'waiting' | 'done'>,
): Promise<TakenItem | null> {
  const [item] = await db.rows<TakenItem>(state === 'waiting' ? takeWaitingSql : takeDoneSql, [id])
  return item ?? null
}

const takeSql = (state: string, order: string) => `
SELECT place, number, version FROM bulk_item WHERE bulk_id = $1::uuid AND state = '${state}'
ORDER BY place ${order} LIMIT 1 FOR UPDATE SKIP LOCKED`
const takeWaitingSql = takeSql('waiting', '')
const takeDoneSql = takeSql('done', 'DESC')

/** What became of a ticket that was in a state; nothing where another has been faster. */
export async function markItem(
  db: Db,
  id: string,
  {
    place,
    from,
    to,
    because,
  }: { place: number; from: BulkItemState; to: BulkItemState; because: Because | null },
): Promise<void> {
  await db.rows(
    `UPDATE bulk_item SET state = $4::"BulkItemState", code = $5, detail = $6::jsonb
     WHERE bulk_id = $1::uuid AND place = $2::int AND state = $3::"BulkItemState" RETURNING 1 AS marked`,
    [id, place, from, to, because?.code ?? null, because?.detail ? JSON.stringify(because.detail) : null],
  )
}

/** Ends what is in hand once nothing of it is left to do: whoever has done the last of it sees that. */
export async function endBulk(db: Db, id: string, now: number): Promise<void> {
  await db.rows(
    `UPDATE bulk b SET state = CASE b.state WHEN 'working' THEN 'done' ELSE 'undone' END::"BulkState",
       finished_at = coalesce(b.finished_at, $2::timestamptz)
     WHERE b.id = $1::uuid AND b.state IN ('working', 'undoing') AND NOT EXISTS (
       SELECT 1 FROM bulk_item i WHERE i.bulk_id = b.id
         AND i.state = CASE b.state WHEN 'working' THEN 'waiting' ELSE 'done' END::"BulkItemState")
     RETURNING 1 AS ended`,
    [id, new Date(now)],
  )
}

/** Begins to undo a bulk that is done; false: it is not, or not any more. */
export async function markUndoing(db: Db, id: string, now: number): Promise<boolean> {
  const rows = await db.rows(
    `UPDATE bulk SET state = 'undoing', undone_at = $2::timestamptz WHERE id = $1::uuid AND state = 'done'
     RETURNING 1 AS marked`,
    [id, new Date(now)],
  )
  return rows.length > 0
}
