import {
  findSimilarTickets,
  getRelatedTickets,
  linkTicket,
  type RelatedTickets,
  unlinkTicket,
} from '@sheba/contract/related'
import { listTickets } from '@sheba/contract/ticket-lists'
import type { Ticket } from '@sheba/contract/tickets'
import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { keepTicket } from '../keep-ticket.ts'
import { ticketKeys } from '../ticket-keys.ts'
import { useSettled } from '../use-settled.ts'

const relatedKey = (number: string) => [...ticketKeys.one(number), 'related'] as const

/** What a ticket has to do with; asked for again when it has a new version. */
export function useRelated({ number, version }: Pick<Ticket, 'number' | 'version'>) {
  return useQuery<RelatedTickets>({
    queryKey: [...relatedKey(number), version],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(getRelatedTickets, { params: { number }, signal }),
  })
}

export type SimilarDraft = { subject: string; description?: string; institution?: string; phone?: string }

/** What a draft may be the same as, once its writer has paused; without a line it is simply not known. */
export function useSimilar(draft: SimilarDraft) {
  const { subject, description, institution, phone } = useSettled(draft.subject.trim() ? draft : nothing, 600)
  const query = {
    subject: subject.trim().slice(0, 160),
    ...(description?.trim() ? { description: description.trim().slice(0, 500) } : {}),
    ...(institution ? { institution } : {}),
    ...(phone?.trim() ? { phone: phone.trim().slice(0, 30) } : {}),
  }
  return useQuery({
    queryKey: ['tickets', 'similar', query],
    enabled: query.subject.length >= 3,
    staleTime: 60_000,
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(findSimilarTickets, { query, signal }),
  })
}

const nothing: SimilarDraft = { subject: '' }

/** Links a ticket with another, or takes that away. */
export function useLink({ number }: Pick<Ticket, 'number'>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ other, isLinked }: { other: string; isLinked: boolean }) =>
      isLinked
        ? call(unlinkTicket, { params: { number, other } })
        : call(linkTicket, { params: { number }, body: { ticket: other } }),
    onSuccess(ticket, { other }) {
      keepTicket(queries, ticket)
      void queries.invalidateQueries({ queryKey: ticketKeys.one(other) })
    },
  })
}

/** All that an institution has asked for, newest first, a page at a time. */
export function useAskerHistory(institutionId: string) {
  const query = { institution: [institutionId], sort: '-receivedAt', limit: 10 } as const
  return useInfiniteQuery({
    queryKey: ticketKeys.list({ history: institutionId }),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) =>
      call(listTickets, {
        query: { ...query, institution: [institutionId], ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}
