import type { TicketNews } from '@sheba/contract/live'
import type { Ticket } from '@sheba/contract/tickets'
import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { StreamBlock } from '../live/stream-blocks.ts'
import { isLongList, isShortList, type ListPage } from '../tickets/long-lists.ts'
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
      predicate: (query) => {
        const [, what, number, part] = query.queryKey
        if (isAll) return true
        if (what === 'list') return isShortList(query)
        return what !== 'one' || (changed.has(String(number)) && part === undefined)
      },
    })
    if (!isAll && !document.hidden && hasLongList(queries)) void renewLong(queries, changed)
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

function hasLongList(queries: QueryClient): boolean {
  return queries
    .getQueriesData<InfiniteData<ListPage>>({ queryKey: ticketKeys.lists, type: 'active' })
    .some(([, list]) => isLongList(list))
}

/** Fetched with the first long list, which few ever open. */
async function renewLong(queries: QueryClient, changed: ReadonlySet<string>): Promise<void> {
  const { renewLongLists } = await import('../tickets/renew-long-lists.ts')
  await renewLongLists(queries, changed)
}

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
