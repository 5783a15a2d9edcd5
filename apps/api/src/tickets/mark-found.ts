import type { Found } from '@sheba/contract/tickets'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import type { Sought } from '../text/sought.ts'
import { foundInSaid, foundInShown } from './found-in.ts'
import { saidOf } from './search-store.ts'
import type { TicketRow } from './ticket-row.ts'

/** What a query has found of each ticket of a page; of what the list does not show one excerpt, read in one query. */
export async function markFound(
  db: Db,
  actor: Actor,
  rows: readonly TicketRow[],
  sought: Sought,
): Promise<Map<string, Found>> {
  if (sought.words.length === 0) return new Map()
  const shown = rows.map((row) => ({ id: row.id, ...foundInShown(row, sought) }))
  const elsewhere = shown.filter(({ left }) => left.length > 0)
  const said =
    elsewhere.length > 0
      ? await saidOf(
          db,
          elsewhere.map(({ id }) => id),
        )
      : []
  const saidById = new Map(said.map((one) => [one.id, one]))
  return new Map(
    shown.map(({ id, found, left }) => {
      const texts = saidById.get(id)
      const excerpt = texts ? foundInSaid(texts, sought, left, actor.role !== 'institution') : null
      return [id, { ...found, excerpt }]
    }),
  )
}
