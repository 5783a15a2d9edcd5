import { getCharter } from '@sheba/contract/charter'
import { useQuery } from '@tanstack/react-query'
import { call } from '../api/call.ts'

/** The charter in force at an office (its code or id), or at the one office of a small deployment. Public. */
export function useCharter(office?: string) {
  return useQuery({
    queryKey: ['charter', office ?? null],
    // An edition holds for months.
    staleTime: 10 * 60_000,
    queryFn: ({ signal }) => call(getCharter, { query: office ? { office } : {}, signal }),
  })
}
