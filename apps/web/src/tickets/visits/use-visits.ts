import type { QueryInput } from '@sheba/contract/endpoint'
import { replyToTicket } from '@sheba/contract/ticket-actions'
import { visitSheet } from '@sheba/contract/visits'
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { newIdempotencyKey } from '../../api/idempotency-key.ts'
import { keepTicket } from '../keep-ticket.ts'
import { ticketKeys } from '../ticket-keys.ts'

/** The sheet, two hundred at a time; what was fetched stays readable while the line is down. */
export function useVisits(query: QueryInput<typeof visitSheet>) {
  return useInfiniteQuery({
    queryKey: ticketKeys.visits(query),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) =>
      call(visitSheet, {
        query: { ...query, limit: 200, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })
}

/** Leaves a note on the ticket that somebody was there. The same press sent twice leaves one. */
export function useVisited(number: string, text: string) {
  const queries = useQueryClient()
  const [idempotencyKey] = useState(newIdempotencyKey)
  return useMutation({
    mutationFn: () =>
      call(replyToTicket, { params: { number }, body: { text, internal: true }, idempotencyKey }),
    onSuccess: (ticket) => keepTicket(queries, ticket),
  })
}
