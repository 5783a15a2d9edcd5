import {
  listPolicies,
  listPolicyVersions,
  reckonExamples,
  type WritePolicy,
  withdrawPolicy,
  writePolicy,
} from '@sheba/contract/policies'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { call } from '../api/call.ts'

const key = 'policies'

/** How the promises of an office are kept (its code or id); without one that of the reader. */
export function usePolicies(office: string | undefined) {
  return useQuery({
    queryKey: [key, 'office', office ?? ''],
    queryFn: ({ signal }) => call(listPolicies, { query: office ? { office } : {}, signal }),
  })
}

export function usePolicyVersions(slug: string, office: string | undefined) {
  return useQuery({
    queryKey: [key, 'versions', slug, office ?? ''],
    queryFn: ({ signal }) =>
      call(listPolicyVersions, { params: { slug }, query: office ? { office } : {}, signal }),
  })
}

export function useWritePolicy() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: z.input<typeof WritePolicy>) => call(writePolicy, { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [key] }),
  })
}

export function useWithdrawPolicy() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call(withdrawPolicy, { params: { id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [key] }),
  })
}

type Examples = Pick<z.input<typeof WritePolicy>, 'office' | 'promise' | 'thresholds'>

/** What a promise would come to; `null` while it is not whole. The last answer stays until the next. */
export function useExamples(ask: Examples | null) {
  return useQuery({
    queryKey: [key, 'examples', ask],
    enabled: ask !== null,
    placeholderData: keepPreviousData,
    retry: false,
    // Asked only when there is something to ask.
    queryFn: ({ signal }) => call(reckonExamples, { body: ask as Examples, signal }),
  })
}
