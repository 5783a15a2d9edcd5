import { findActorOfAccount } from '../auth/actor-reads.ts'
import type { Database, Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { undoPart } from '../tickets/undo-part.ts'
import { type BulkInHand, bulksInHand } from './bulk-reads.ts'
import { type Because, endBulk, markItem, type TakenItem, takeItem } from './bulk-store.ts'
import { doItem } from './do-item.ts'
import { becauseOf } from './said-why.ts'

type Work = {
  database: Database
  now: () => number
  /** Is told what went wrong of itself, not by a rule. */
  fail: (error: unknown, number: string) => void
  stopping?: () => boolean
}

/** Brings to their end all bulks that wait for it. One that fails is reported and keeps no other from its turn. */
export async function workBulks(
  database: Database,
  now: () => number,
  fail: (error: unknown, what: string) => void,
  stopping: () => boolean = () => false,
): Promise<{ items: number }> {
  let items = 0
  for (const bulk of await bulksInHand(database.reading(null))) {
    try {
      items += await workBulk({ database, now, fail, stopping }, bulk)
    } catch (error) {
      fail(error, bulk.id)
    }
  }
  return { items }
}

/**
 * Does, or undoes, a bulk ticket by ticket, each in a transaction of its own that keeps the result with the change: any
 * number of servers may work on one, each ticket is done once, and what is ended by force goes on where it was.
 */
export async function workBulk(work: Work, bulk: BulkInHand): Promise<number> {
  let items = 0
  while (!work.stopping?.() && (await workItem(work, bulk))) items++
  await endBulk(work.database.reading(null), bulk.id, work.now())
  return items
}

/** False: nothing is left that another has not in hand. */
async function workItem({ database, now, fail }: Work, bulk: BulkInHand): Promise<boolean> {
  const undoing = bulk.state === 'undoing'
  const [from, to, refused] = undoing
    ? (['done', 'undone', 'left'] as const)
    : (['waiting', 'done', 'refused'] as const)
  let item: TakenItem | null = null
  const mark = (db: Db, { place }: TakenItem, because: Because | null) =>
    markItem(db, bulk.id, { place, from, to: because ? refused : to, because })
  try {
    await database.transaction(bulk.account_id, async (db) => {
      item = await takeItem(db, bulk.id, from)
      if (!item) return
      // Read anew for each: who has lost the post, or the account, does nothing more.
      const actor = await findActorOfAccount(db, bulk.account_id)
      if (!actor) throw new Problem('not-allowed')
      const { number, version } = item
      if (undoing) await undoPart({ db, actor, now: now(), number }, bulk.id)
      else
        await doItem(
          { db, actor, now: now(), number, version, part: { bulk: bulk.id, notify: bulk.notify } },
          bulk.action,
        )
      await mark(db, item, null)
    })
  } catch (error) {
    if (!item) throw error
    const { number } = item as TakenItem
    if (!(error instanceof Problem)) fail(error, number)
    const because = error instanceof Problem ? becauseOf(error) : { code: 'unexpected', detail: null }
    await mark(database.reading(bulk.account_id), item, because)
  }
  return item !== null
}
