import type { BodyInput } from '@sheba/contract/endpoint'
import { createView, editView, listViews, removeView } from '@sheba/contract/views'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { renewQuietly } from '../../api/renew-quietly.ts'
import { ticketKeys } from '../ticket-keys.ts'

const quietly = renewQuietly(60_000)

/** Own views and those shared in the office, by name. */
export function useViews({ isOff = false } = {}) {
  return useQuery({
    queryKey: ticketKeys.views,
    enabled: !isOff,
    queryFn: ({ signal }) => call(listViews, { signal }),
    refetchInterval: quietly,
  })
}

export function useCreateView() {
  const onSuccess = useRenew()
  return useMutation({
    onSuccess,
    mutationFn: (body: BodyInput<typeof createView>) => call(createView, { body }),
  })
}

export function useEditView() {
  const onSuccess = useRenew()
  return useMutation({
    onSuccess,
    mutationFn: ({ id, ...body }: BodyInput<typeof editView> & { id: string }) =>
      call(editView, { params: { id }, body }),
  })
}

export function useRemoveView() {
  const onSuccess = useRenew()
  return useMutation({
    onSuccess,
    mutationFn: (id: string) => call(removeView, { params: { id } }),
  })
}

function useRenew() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ticketKeys.views })
}
