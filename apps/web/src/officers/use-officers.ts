import {
  type CreateOfficer,
  createOfficer,
  type EditOfficer,
  editOfficer,
  listOfficers,
} from '@sheba/contract/officers'
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { call } from '../api/call.ts'

/** The officers of an office, or of all the reader's offices, a page at a time. */
export function useOfficerPages(office: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['officers', 'pages', office ?? ''],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ signal, pageParam }) =>
      call(listOfficers, {
        query: { ...(office ? { office } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

export function useCreateOfficer() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: z.input<typeof CreateOfficer>) => call(createOfficer, { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['officers'] }),
  })
}

export function useEditOfficer(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: z.input<typeof EditOfficer>) => call(editOfficer, { params: { id }, body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['officers'] }),
  })
}
