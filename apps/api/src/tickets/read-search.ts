import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Conditions } from '../db/conditions.ts'
import { readQuery, type Sought } from '../text/sought.ts'
import { searchSql } from './search-condition.ts'

/**
 * Does something with a query as it is spelt. Where that comes to nothing, and nothing that the actor can see has its words,
 * once more with a letter of each mistaken. Which of the two it is depends on neither filters nor pages.
 */
export async function asSpeltOrNearly<Answer>(
  db: Db,
  actor: Actor,
  query: string | undefined,
  work: (sought: Sought) => Promise<Answer>,
  isNothing: (answer: Answer) => boolean,
): Promise<Answer> {
  const sought = readQuery(query ?? '')
  const answer = await work(sought)
  if (!isNothing(answer) || !sought.words.some(({ near }) => near !== null)) return answer
  return (await isAnywhere(db, actor, sought)) ? answer : work({ ...sought, nearly: true })
}

async function isAnywhere(db: Db, actor: Actor, sought: Sought): Promise<boolean> {
  const where = new Conditions()
  const sql = searchSql(where, actor, sought)
  const [row] = await db.rows<{ any: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM ticket_search s WHERE ${sql}) AS any`,
    where.values,
  )
  return row?.any ?? false
}
