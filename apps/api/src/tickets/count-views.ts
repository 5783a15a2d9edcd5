import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { nothingSought, readQuery } from '../text/sought.ts'
import type { ViewRow } from './saved-view-reads.ts'
import { filterTickets } from './ticket-filters.ts'

/** Of more it is enough to know that they are many. */
const mostCounted = 1_000

/** How many tickets each of some views shows, in one statement. */
export async function countViews(
  db: Db,
  actor: Actor,
  views: readonly ViewRow[],
  now: number,
): Promise<Map<string, number>> {
  if (views.length === 0) return new Map()
  const values: unknown[] = []
  const counts = views.map(({ id, query }) => {
    const sought = query.q ? readQuery(query.q) : nothingSought
    const where = filterTickets(query, actor, now, { sought })
    // Each condition counts its values from one; here they stand one after the other.
    const shifted = where.sql().replace(/\$(\d+)/g, (_, place) => `$${Number(place) + values.length}`)
    values.push(...where.values)
    return `SELECT '${id}' AS id, (SELECT count(*)::int FROM (SELECT 1 FROM ticket t WHERE ${shifted} LIMIT ${mostCounted}) c) AS count`
  })
  const rows = await db.rows<{ id: string; count: number }>(counts.join(' UNION ALL '), values)
  return new Map(rows.map(({ id, count }) => [id, count]))
}
