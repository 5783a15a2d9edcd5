import type { TicketNews } from '@sheba/contract/live'
import type { Ticket, TicketItem } from '@sheba/contract/tickets'
import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { StreamBlock } from '../live/stream-blocks.ts'
import { ticketKeys } from '../tickets/ticket-keys.ts'

/** What comes together is asked for together; a stream of news asks once in this while. */
const gatherMs = 80
const restMs = 500

/** Makes what is shown ask again for what the news says has changed. What this page did itself it has already. */
export function newsTaker(queries: QueryClient): (block: StreamBlock) => void {
  let all = false
  let numbers = new Set<string>()
  let isComing = false
  let renewedAt = 0

  const renew = () => {
    isComing = false
    renewedAt = Date.now()
    // A page that nobody sees asks when it is looked at again.
    const refetchType = document.hidden ? 'none' : 'active'
    const changed = numbers
    const isAll = all
    numbers = new Set()
    all = false
    void queries.invalidateQueries({
      refetchType,
      queryKey: ticketKeys.all,
      predicate: ({ queryKey: [, what, number, part] }) =>
        isAll || what !== 'one' || (changed.has(String(number)) && part === undefined),
    })
  }
  const soon = () => {
    if (isComing) return
    isComing = true
    setTimeout(renew, Math.max(gatherMs, renewedAt + restMs - Date.now()))
  }

  return (block) => {
    if (block.event === 'renew') {
      all = true
      soon()
    }
    if (block.event !== 'ticket') return
    const news = block.data
    if (!isNews(news) || isKnown(queries, news)) return
    numbers.add(news.ticket)
    soon()
  }
}

type ListPage = { items?: readonly TicketItem[] }

/** Looked at without the schema, which would bring 21 KB to the first screen; the server checks what it sends. */
function isNews(data: unknown): data is TicketNews {
  return typeof data === 'object' && data !== null && 'ticket' in data && 'version' in data
}

/** Whether all that is kept of the ticket is of this version or later, and something is. */
function isKnown(queries: QueryClient, { ticket, version }: TicketNews): boolean {
  const one = queries.getQueryData<Ticket>(ticketKeys.one(ticket))
  const listed = queries
    .getQueriesData<InfiniteData<ListPage>>({ queryKey: ticketKeys.lists })
    .flatMap(([, list]) => list?.pages.flatMap((page) => page.items ?? []) ?? [])
    .filter(({ number }) => number === ticket)
  const kept = [...(one ? [one] : []), ...listed]
  return kept.length > 0 && kept.every((known) => known.version >= version)
}
