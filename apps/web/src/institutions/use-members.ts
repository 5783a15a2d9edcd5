import { type CreateMember, createMember, listMembers } from '@sheba/contract/institutions'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { call } from '../api/call.ts'

export function useMemberPages(institutionId: string) {
  return useInfiniteQuery({
    queryKey: ['members', institutionId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) =>
      call(listMembers, {
        params: { id: institutionId },
        query: pageParam ? { cursor: pageParam } : {},
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

export function useCreateMember(institutionId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: z.input<typeof CreateMember>) =>
      call(createMember, { params: { id: institutionId }, body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['members', institutionId] }),
  })
}
