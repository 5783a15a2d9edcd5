import { getPromisedMoment } from '@sheba/contract/charter'
import { useQuery } from '@tanstack/react-query'
import { call } from '../api/call.ts'

/** By when a ticket raised now would be solved; asked again each minute, since now moves on. */
export function usePromisedMoment(service: string) {
  return useQuery({
    queryKey: ['promised-moment', service],
    staleTime: 30_000,
    refetchInterval: 60_000,
    queryFn: ({ signal }) => call(getPromisedMoment, { params: { slug: service }, signal }),
  })
}
