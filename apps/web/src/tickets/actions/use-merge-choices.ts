import { listTickets } from '@sheba/contract/ticket-lists'
import type { Ticket } from '@sheba/contract/tickets'
import { openStatuses } from '@sheba/contract/words'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { ticketKeys } from '../ticket-keys.ts'

/**
 * The open tickets that one can be merged into: those of its own requester or institution at its office, among which
 * the words typed choose; a supervisor who types looks among all they see.
 */
export function useMergeChoices(ticket: Ticket, typed: string, looksEverywhere: boolean) {
  const among = typed && looksEverywhere ? {} : sameAsker(ticket)
  const query = {
    status: [...openStatuses],
    limit: 20,
    ...among,
    ...(typed ? { q: typed } : {}),
  }
  return useQuery({
    queryKey: ticketKeys.mergeChoices(query),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(listTickets, { query, signal }),
    select: ({ items }) => items.filter(({ number }) => number !== ticket.number),
  })
}

/** A citizen is known by the phone number, for which there is no filter but the words sought. */
function sameAsker({ institution, office, requester }: Ticket) {
  if (institution) return { institution: [institution.id], office: [office.code] }
  return { office: [office.code], institution: ['none'], ...(requester.phone ? { q: requester.phone } : {}) }
}
