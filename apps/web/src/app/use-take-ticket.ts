import type { Ticket } from '@sheba/contract/tickets'
import { useQueryClient } from '@tanstack/react-query'
import { keepTicket } from '../tickets/keep-ticket.ts'
import { ticketKeys } from '../tickets/ticket-keys.ts'

/** Shows a ticket as it is now wherever it is shown, and asks again for what its change touches; null: for all of it. */
export function useTakeTicket(): (ticket: Ticket | null) => void {
  const queries = useQueryClient()
  return (ticket) => {
    if (ticket) keepTicket(queries, ticket)
    void queries.invalidateQueries({ queryKey: ticketKeys.all })
  }
}
