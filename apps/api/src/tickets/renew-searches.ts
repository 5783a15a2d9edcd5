import type { Database } from '../db/client.ts'
import { holdOutdated, renewSearch } from './search-store.ts'

const atOnce = 200

/** Makes anew what tickets are found by, where the rules have changed since or an institution has another name. */
export async function renewSearches(
  database: Database,
  stopping: () => boolean = () => false,
): Promise<void> {
  let left = true
  while (left && !stopping()) {
    left = await database.transaction(null, async (db) => {
      const ids = await holdOutdated(db, atOnce)
      if (ids.length > 0) await renewSearch(db, ids)
      return ids.length === atOnce
    })
  }
}
