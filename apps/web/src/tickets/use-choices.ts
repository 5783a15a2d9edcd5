import { listServices } from '@sheba/contract/charter'
import { listInstitutions } from '@sheba/contract/institutions'
import { listOfficers } from '@sheba/contract/officers'
import { listUnions } from '@sheba/contract/offices'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../api/call.ts'

const seldomMs = 10 * 60_000

/** The services of an office's charter; for an institution those meant for it come first. */
export function useServices({ office, institutionId }: { office?: string; institutionId?: string } = {}) {
  return useQuery({
    queryKey: ['services', office ?? '', institutionId ?? ''],
    staleTime: seldomMs,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      call(listServices, {
        query: { ...(office ? { office } : {}), ...(institutionId ? { institutionId } : {}) },
        signal,
      }),
  })
}

/** The officers of an office, or of all the reader's offices. */
export function useOfficers(office?: string) {
  return useQuery({
    queryKey: ['officers', office ?? ''],
    staleTime: seldomMs,
    queryFn: ({ signal }) =>
      call(listOfficers, { query: { limit: 200, ...(office ? { office } : {}) }, signal }),
  })
}

/** The unions of an office, or of all the reader's offices. */
export function useUnions(office?: string) {
  return useQuery({
    queryKey: ['unions', office ?? ''],
    staleTime: seldomMs,
    queryFn: ({ signal }) =>
      call(listUnions, { query: { limit: 200, ...(office ? { office } : {}) }, signal }),
  })
}

/** Institutions by words of their name, found by the server. */
export function useInstitutions(q: string) {
  return useQuery({
    queryKey: ['institutions', q],
    staleTime: seldomMs,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call(listInstitutions, { query: { limit: 30, ...(q ? { q } : {}) }, signal }),
  })
}
