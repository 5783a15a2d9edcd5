import type { QueryInput } from '@sheba/contract/endpoint'
import { getTicket } from '@sheba/contract/ticket-actions'
import { listTickets } from '@sheba/contract/ticket-lists'
import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import { call } from '../api/call.ts'
import { showTicket } from './keep-ticket.ts'
import { isLongList, type ListPage } from './long-lists.ts'
import { ticketKeys } from './ticket-keys.ts'

/** What more than these have changed at once is seen when the list is opened again. */
const mostAsked = 20

/** Of the long lists that are looked at, those tickets where they stand, and what comes first now. */
export async function renewLongLists(queries: QueryClient, numbers: ReadonlySet<string>): Promise<void> {
  const lists = queries
    .getQueriesData<InfiniteData<ListPage>>({ queryKey: ticketKeys.lists, type: 'active' })
    .filter(([, list]) => isLongList(list))
  if (lists.length === 0) return
  const asked = [...numbers].slice(0, mostAsked).map((number) => call(getTicket, { params: { number } }))
  for (const answer of await Promise.allSettled(asked)) {
    if (answer.status === 'fulfilled') showTicket(queries, answer.value)
  }
  await Promise.allSettled(lists.map(([key]) => renewFirst(queries, key)))
}

async function renewFirst(queries: QueryClient, key: readonly unknown[]): Promise<void> {
  // A list is kept under the query that it was asked by.
  const query = key.at(-1) as QueryInput<typeof listTickets>
  const first = await call(listTickets, { query })
  queries.setQueryData<InfiniteData<ListPage>>(
    key,
    (list) => list && { ...list, pages: [first, ...list.pages.slice(1)] },
  )
}
