import type { QueryInput } from '@sheba/contract/endpoint'
import { countTickets, listTickets } from '@sheba/contract/ticket-lists'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { renewQuietly } from '../../api/renew-quietly.ts'
import { isLongList } from '../long-lists.ts'
import { ticketKeys } from '../ticket-keys.ts'

const quietly = renewQuietly(30_000)
/** The first page is there at once; who wants more wants many. */
const laterPage = 200

/** The list, a page at a time by keyset; renewed quietly. While another filter is fetched the former rows stay. */
export function useQueue(query: QueryInput<typeof listTickets>) {
  return useInfiniteQuery({
    queryKey: ticketKeys.list(query),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) =>
      call(listTickets, {
        query: { ...query, ...(pageParam ? { cursor: pageParam, limit: laterPage } : {}) },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    // Of a long list all pages would be asked for again: it goes by the news alone.
    refetchInterval: ({ state }) => (isLongList(state.data) ? false : quietly()),
  })
}

/** How many for the same filters, by band and by view. */
export function useTicketCounts(query: QueryInput<typeof countTickets>, { isOff = false } = {}) {
  return useQuery({
    queryKey: ticketKeys.counts(query),
    enabled: !isOff,
    queryFn: ({ signal }) => call(countTickets, { query, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: quietly,
  })
}
