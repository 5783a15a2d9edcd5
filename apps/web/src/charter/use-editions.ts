import {
  compareEditions,
  getEdition,
  listEditions,
  type PublishEdition,
  publishEdition,
  withdrawEdition,
} from '@sheba/contract/charter-editions'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { call } from '../api/call.ts'

const key = 'editions'

export function useEditions(office: string | undefined) {
  return useQuery({
    queryKey: [key, 'office', office ?? ''],
    queryFn: ({ signal }) => call(listEditions, { query: office ? { office } : {}, signal }),
  })
}

export function useEdition(id: string | undefined) {
  return useQuery({
    queryKey: [key, 'one', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => call(getEdition, { params: { id: id ?? '' }, signal }),
  })
}

/** In what an edition differs from another; `null`: there is none to compare with. */
export function useEditionDiff(id: string, other: string | null) {
  return useQuery({
    queryKey: [key, 'diff', id, other],
    enabled: other !== null,
    queryFn: ({ signal }) =>
      call(compareEditions, { params: { id }, query: other ? { with: other } : {}, signal }),
  })
}

export function usePublishEdition() {
  return useChange((body: z.input<typeof PublishEdition>) => call(publishEdition, { body }))
}

export function useWithdrawEdition() {
  return useChange((id: string) => call(withdrawEdition, { params: { id } }))
}

/** A change of an edition may change the charter in force, and every promise with it. */
function useChange<Given, Made>(mutationFn: (given: Given) => Promise<Made>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn,
    // Not waited for: a form that shows what is in force would be replaced before it has said that it is done.
    onSuccess: () => {
      for (const name of [key, 'charter', 'policies']) void queries.invalidateQueries({ queryKey: [name] })
    },
  })
}
