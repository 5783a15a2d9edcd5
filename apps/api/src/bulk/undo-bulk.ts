import { bulkUndoHours } from '@sheba/contract/bulk'
import type { Actor } from '../auth/actor.ts'
import type { Database } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { type BulkRow, findBulk } from './bulk-reads.ts'
import { markUndoing } from './bulk-store.ts'
import { doneAtOnce } from './start-bulk.ts'
import { workBulk } from './work-bulk.ts'

type Place = {
  database: Database
  now: () => number
  fail: (error: unknown, number: string) => void
}

/**
 * Takes back all of a bulk that can be taken back, in the opposite order; asked again it answers how far that has come.
 * Throws `not-found`, `illegal-move` (still under way, nothing to undo, or too long ago).
 */
export async function undoBulk(place: Place, actor: Actor, id: string): Promise<BulkRow> {
  const { database, now } = place
  const db = database.reading(actor.accountId)
  const bulk = await load(place, actor, id)
  if (bulk.state === 'undoing' || bulk.state === 'undone') return bulk
  if (!mayUndo(bulk, now())) throw new Problem('illegal-move', notNow)
  await markUndoing(db, id, now())
  if ((bulk.counts.done ?? 0) <= doneAtOnce) await workBulk(place, { ...bulk, state: 'undoing' })
  return load(place, actor, id)
}

/** While it is done, of something that can be undone, and not too long ago. */
export function mayUndo(bulk: BulkRow, now: number): boolean {
  return (
    bulk.state === 'done' &&
    bulk.action.kind !== 'export' &&
    (bulk.counts.done ?? 0) > 0 &&
    now < undoUntil(bulk)
  )
}

/** Epoch milliseconds. */
export function undoUntil({ created_at }: Pick<BulkRow, 'created_at'>): number {
  return created_at.getTime() + bulkUndoHours * 3_600_000
}

async function load({ database }: Place, { accountId }: Actor, id: string): Promise<BulkRow> {
  const bulk = await findBulk(database.reading(accountId), accountId, id)
  if (!bulk) throw new Problem('not-found')
  return bulk
}

const notNow = {
  detail: {
    bn: 'কাজটি এখনো চলছে, এতে ফেরানোর কিছু নেই, অথবা ২৪ ঘণ্টা পেরিয়ে গেছে।',
    en: 'It is still under way, there is nothing in it to undo, or more than 24 hours have passed.',
  },
}
