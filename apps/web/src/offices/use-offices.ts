import { listOffices, type Office } from '@sheba/contract/offices'
import { useQuery } from '@tanstack/react-query'
import { call } from '../api/call.ts'

export const officesKey = ['offices'] as const

/** Every office the reader can see: a few for a district, hundreds for headquarters, which is three pages. */
export function useOffices() {
  return useQuery({ queryKey: officesKey, staleTime: 10 * 60_000, queryFn: ({ signal }) => readAll(signal) })
}

async function readAll(signal: AbortSignal): Promise<Office[]> {
  const offices: Office[] = []
  let cursor: string | null = null
  do {
    const query: { limit: number; cursor?: string } = { limit: 200, ...(cursor ? { cursor } : {}) }
    const page: { items: Office[]; nextCursor: string | null } = await call(listOffices, { query, signal })
    offices.push(...page.items)
    cursor = page.nextCursor
  } while (cursor)
  return offices
}
