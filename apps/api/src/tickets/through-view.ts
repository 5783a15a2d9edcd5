import type { TicketFilters } from '@sheba/contract/ticket-lists'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { loadView } from './save-view.ts'
import { isReadyMade } from './ticket-filters.ts'

/** Filters with a saved view's own under them, where they name one. Throws `not-found`: there is none for the actor. */
export async function throughView<Filters extends TicketFilters>(
  db: Db,
  actor: Actor,
  filters: Filters,
): Promise<Filters> {
  const { view, ...rest } = filters
  if (view === undefined || isReadyMade(view)) return filters
  const { query } = await loadView(db, actor, view)
  // What is asked beside the view says more than the view does; both together are filters again.
  return { ...query, ...(rest as Filters) }
}
