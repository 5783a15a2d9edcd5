import { countTickets, listTickets } from '@sheba/contract/ticket-lists'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '../api/call.ts'
import { renewQuietly } from '../api/renew-quietly.ts'

export const tabs = ['open', 'resolved', 'all'] as const
export type Tab = (typeof tabs)[number]

/** The tickets of the institution, a page at a time. */
export function useMyTickets(tab: Tab, q: string) {
  const query = { ...queryOf(tab), ...(q ? { q } : {}) }
  return useInfiniteQuery({
    queryKey: ['tickets', 'list', query],
    refetchInterval: renewQuietly(120_000),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(listTickets, {
        query: { limit: 20, ...query, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    // While typing, what was found stays until the next answer; another tab begins anew.
    placeholderData: (before, last) =>
      last?.queryKey[2] && sameTab(last.queryKey[2], query) ? before : undefined,
  })
}

/** How many each tab would show. */
export function useMyCounts(q: string) {
  const query = q ? { q } : {}
  const { data } = useQuery({
    queryKey: ['tickets', 'counts', query],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(countTickets, { query, signal }),
  })
  return data ? { open: data.byView.open, resolved: data.byView.resolved, all: data.total } : null
}

/** What waits for the requester: questions of the office and resolutions to confirm. */
export function useNeedsYou() {
  return useQuery({
    queryKey: ['tickets', 'needs-you'],
    queryFn: async ({ signal }) => {
      const { items } = await call(listTickets, {
        query: { status: ['waiting', 'resolved'], limit: 50 },
        signal,
      })
      return items.filter(
        ({ status, pause }) => status === 'resolved' || pause?.reason === 'requesterMustAnswer',
      )
    },
  })
}

function queryOf(tab: Tab) {
  if (tab === 'all') return { sort: '-receivedAt' as const }
  return { view: tab }
}

function sameTab(before: unknown, now: { view?: string }): boolean {
  return typeof before === 'object' && before !== null && (before as { view?: string }).view === now.view
}
