import {
  type CreateInstitution,
  createInstitution,
  type EditInstitution,
  editInstitution,
  listInstitutions,
} from '@sheba/contract/institutions'
import { listUnions } from '@sheba/contract/offices'
import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { z } from 'zod'
import { call } from '../api/call.ts'

/** The institutions the reader can see whose names have these words, a page at a time. */
export function useInstitutionPages(q: string) {
  return useInfiniteQuery({
    queryKey: ['institutions', 'pages', q],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ signal, pageParam }) =>
      call(listInstitutions, {
        query: { ...(q ? { q } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

/** The unions of an office; none before one is chosen. */
export function useUnionsOf(office: string | null) {
  return useQuery({
    queryKey: ['unions', 'of', office],
    enabled: office !== null,
    staleTime: 10 * 60_000,
    queryFn: ({ signal }) =>
      call(listUnions, { query: { limit: 200, ...(office ? { office } : {}) }, signal }),
  })
}

export function useCreateInstitution() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: z.input<typeof CreateInstitution>) => call(createInstitution, { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['institutions'] }),
  })
}

export function useEditInstitution(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: z.input<typeof EditInstitution>) => call(editInstitution, { params: { id }, body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['institutions'] }),
  })
}
