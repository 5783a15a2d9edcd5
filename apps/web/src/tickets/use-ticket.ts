import { getTicket } from '@sheba/contract/ticket-actions'
import { getTicketDeadline, listTicketEvents } from '@sheba/contract/ticket-history'
import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '../api/call.ts'
import { renewQuietly } from '../api/renew-quietly.ts'
import { ticketKeys } from './ticket-keys.ts'

/** One ticket, renewed each half minute while it is looked at. */
export function useTicket(number: string) {
  return useQuery({ ...ticketQuery(number), refetchInterval: renewQuietly(30_000) })
}

export function ticketQuery(number: string) {
  return queryOptions({
    queryKey: ticketKeys.one(number),
    queryFn: ({ signal }) => call(getTicket, { params: { number }, signal }),
  })
}

/** What happened to a ticket, oldest first, a page at a time; asked for again when the ticket has a new version. */
export function useTicketEvents(number: string, version: number | undefined) {
  return useInfiniteQuery({
    queryKey: [...ticketKeys.events(number), version],
    enabled: version !== undefined,
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) =>
      call(listTicketEvents, {
        params: { number },
        query: { limit: 200, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

/** Why this deadline. Asked for again when the ticket has a new version, and each minute: a running pause moves it. */
export function useTicketDeadline(number: string, version: number | undefined) {
  return useQuery({
    queryKey: [...ticketKeys.deadline(number), version],
    enabled: version !== undefined,
    queryFn: ({ signal }) => call(getTicketDeadline, { params: { number }, signal }),
    refetchInterval: 60_000,
  })
}
