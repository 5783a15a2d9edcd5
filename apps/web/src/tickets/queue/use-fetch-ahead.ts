import type { TicketItem } from '@sheba/contract/tickets'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ticketQuery } from '../use-ticket.ts'

const freshMs = 15_000

/** Fetches the ticket after the one that is looked at, so that going on waits for nothing. */
export function useFetchAhead(rows: readonly TicketItem[], shown: string | null): void {
  const queries = useQueryClient()
  const next = shown === null ? undefined : rows[rows.findIndex(({ number }) => number === shown) + 1]?.number
  useEffect(() => {
    if (next) void queries.prefetchQuery({ ...ticketQuery(next), staleTime: freshMs })
  }, [next, queries])
}
