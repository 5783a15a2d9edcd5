import type { BulkItem, BulkResult } from '@sheba/contract/bulk'
import type { BulkItemState, Language } from '@sheba/contract/words'
import { z } from 'zod'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { cutPage, decodeCursor } from '../http/cursor.ts'
import { Problem } from '../http/problem.ts'
import { type BulkRow, findBulk, listBulkItems } from './bulk-reads.ts'
import { bulkItemView, bulkView } from './bulk-view.ts'

/** A bulk of the actor's own. Throws `not-found`. */
export async function loadBulk(db: Db, actor: Actor, id: string): Promise<BulkRow> {
  const bulk = await findBulk(db, actor.accountId, id)
  if (!bulk) throw new Problem('not-found')
  return bulk
}

type Asking = { limit: number; cursor?: string | undefined; states: readonly BulkItemState[] | null }

/** The results for each ticket, in the order asked for. Throws `invalid-request` for a foreign cursor. */
export async function readBulkItems(
  db: Db,
  actor: Actor,
  bulkId: string,
  { limit, cursor, states, language }: Asking & { language: Language },
): Promise<{ items: BulkItem[]; nextCursor: string | null }> {
  const after = decodeCursor(cursor, z.tuple([z.int()]))?.[0] ?? 0
  const rows = await listBulkItems(db, actor, bulkId, { states, after, limit })
  const page = cutPage(rows, limit, ({ place }) => [place])
  return { items: page.rows.map((row) => bulkItemView(row, language)), nextCursor: page.nextCursor }
}

/** A bulk with the first page of what became of its tickets. */
export async function bulkResult(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  bulk: BulkRow,
  language: Language,
): Promise<BulkResult> {
  const page = await readBulkItems(db, actor, bulk.id, { limit: 200, states: null, language })
  return { bulk: bulkView(bulk, now), ...page }
}
