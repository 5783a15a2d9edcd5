import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Conditions } from '../db/conditions.ts'
import { readQuery, type Sought } from '../text/sought.ts'
import { searchSql } from './search-condition.ts'

/** A query as what it finds; where nothing that the actor can see has its words, with one letter of each mistaken. */
export async function readSearch(db: Db, actor: Actor, query: string | undefined): Promise<Sought> {
  const sought = readQuery(query ?? '')
  if (!sought.words.some(({ near }) => near !== null)) return sought
  const where = new Conditions()
  const sql = searchSql(where, actor, sought)
  const [row] = await db.rows<{ any: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM ticket_search s WHERE ${sql}) AS any`,
    where.values,
  )
  return row?.any ? sought : { ...sought, nearly: true }
}
