import { listServices } from '@sheba/contract/charter'
import { useQuery } from '@tanstack/react-query'
import { call } from '../api/call.ts'

/** The services on offer to who is signed in, those meant for them first. */
export function useOfferedServices() {
  return useQuery({
    queryKey: ['offered-services'],
    staleTime: 10 * 60_000,
    queryFn: ({ signal }) => call(listServices, { signal }),
  })
}
