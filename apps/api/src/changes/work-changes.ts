import type { Database } from '../db/client.ts'
import { previewLivesMs } from './apply-change.ts'
import { applyPart } from './apply-part.ts'
import { changesInHand, purgePreviews, takeChange } from './change-store.ts'
import { undoPart } from './undo-part.ts'

/** So many tickets are one transaction: their rows are held, and their offices' next events wait, no longer than that. */
const partSize = 200

type Options = { stopping?: () => boolean; limit?: number }

/**
 * Brings to their end the changes that are being applied or undone, part by part, each part a transaction in which the
 * change's row is held: two workers never do the same, and one that is ended by force leaves whole parts behind.
 * A change that fails is reported and keeps no other from its turn. Then removes previews that nobody applied.
 */
export async function workChanges(
  database: Database,
  now: () => number,
  fail: (error: unknown, changeId: string) => void,
  { stopping = () => false, limit = partSize }: Options = {},
): Promise<{ parts: number }> {
  const reading = database.reading(null)
  let parts = 0
  for (const id of await changesInHand(reading)) {
    try {
      while (!stopping() && (await workPart(database, now(), id, limit))) parts++
    } catch (error) {
      fail(error, id)
    }
  }
  while (!stopping() && (await purgePreviews(reading, now() - previewLivesMs)) > 0);
  return { parts }
}

/** False: nothing is left to do, or another worker has it in hand. */
async function workPart(database: Database, now: number, id: string, limit: number): Promise<boolean> {
  return database.transaction(null, async (db) => {
    const change = await takeChange(db, id)
    if (!change) return false
    await (change.state === 'applying' ? applyPart : undoPart)({ db, now }, change, limit)
    return true
  })
}
