import type { Ticket, TicketItem } from '@sheba/contract/tickets'
import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import { isShortList, type ListPage } from './long-lists.ts'
import { ticketKeys } from './ticket-keys.ts'

/** Takes in a ticket as the server has just said it is: on its page at once, in every list in its place, and the counts anew. */
export function keepTicket(queries: QueryClient, ticket: Ticket): void {
  showTicket(queries, ticket)
  void queries.invalidateQueries({ queryKey: ticketKeys.lists, predicate: isShortList })
  void queries.invalidateQueries({ queryKey: ticketKeys.allCounts })
}

/** Shows a ticket as it is expected to become, wherever it is shown, before the server has said so. */
export function showTicket(queries: QueryClient, ticket: Ticket): void {
  queries.setQueryData(ticketKeys.one(ticket.number), ticket)
  queries.setQueriesData<InfiniteData<ListPage>>({ queryKey: ticketKeys.lists }, (list) =>
    list
      ? { ...list, pages: list.pages.map((page) => ({ ...page, items: page.items?.map(renewed) ?? [] })) }
      : list,
  )

  function renewed(item: TicketItem): TicketItem {
    // A list shows the phone number masked, and goes on doing so.
    return item.number === ticket.number ? { ...ticket, requester: item.requester } : item
  }
}
