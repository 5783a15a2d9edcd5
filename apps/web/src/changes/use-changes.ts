import {
  applyChange,
  type Change,
  getChange,
  listChangeItems,
  listChanges,
  previewChange,
  undoChange,
} from '@sheba/contract/changes'
import type { BodyInput } from '@sheba/contract/endpoint'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../api/call.ts'

/** What is asked to be previewed, as a page makes it. */
export type PreviewAsk = BodyInput<typeof previewChange>
export type Which = 'moving' | 'excused' | 'left'

const changeKeys = {
  all: ['changes'] as const,
  preview: (ask: PreviewAsk) => [...changeKeys.all, 'preview', ask] as const,
  one: (id: string) => [...changeKeys.all, 'one', id] as const,
  items: (id: string, which: Which) => [...changeKeys.all, 'items', id, which] as const,
  list: (office: string | undefined) => [...changeKeys.all, 'list', office ?? ''] as const,
}

/** A hundred thousand tickets take some seconds. */
const reckoningMs = 60_000
const pollMs = 1_000

/** A preview, asked for once when it is first shown. */
export function useChangePreview(ask: PreviewAsk) {
  const queries = useQueryClient()
  return useQuery({
    queryKey: changeKeys.preview(ask),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    queryFn: async ({ signal }) => {
      const { change } = await call(previewChange, { body: ask, signal, timeoutMs: reckoningMs })
      queries.setQueryData(changeKeys.one(change.id), change)
      return change
    },
  })
}

export function isWorking({ state }: Pick<Change, 'state'>): boolean {
  return state === 'applying' || state === 'undoing'
}

/** A change as it stands; asked again while it is being worked on and the page is looked at. */
export function useChange(known: Change) {
  return useQuery({
    queryKey: changeKeys.one(known.id),
    initialData: known,
    staleTime: pollMs,
    queryFn: ({ signal }) => call(getChange, { params: { id: known.id }, signal }),
    refetchInterval: ({ state }) => (state.data && isWorking(state.data) ? pollMs : false),
  })
}

export function useChangeItems(change: Change, which: Which) {
  return useInfiniteQuery({
    // The tickets of a change are others once it has come to its end.
    queryKey: [...changeKeys.items(change.id, which), change.state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) =>
      call(listChangeItems, {
        params: { id: change.id },
        query: { which, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

export function useChanges(office: string | undefined) {
  return useInfiniteQuery({
    queryKey: changeKeys.list(office),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) =>
      call(listChanges, {
        query: { ...(office ? { office } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

export function useApplyChange() {
  const keep = useKeepChange()
  return useMutation({
    mutationFn: (id: string) => call(applyChange, { body: { preview: id } }),
    onSuccess: keep,
  })
}

export function useUndoChange() {
  const keep = useKeepChange()
  return useMutation({ mutationFn: (id: string) => call(undoChange, { params: { id } }), onSuccess: keep })
}

function useKeepChange() {
  const queries = useQueryClient()
  return (change: Change) => {
    queries.setQueryData(changeKeys.one(change.id), change)
    void queries.invalidateQueries({ queryKey: [...changeKeys.all, 'list'] })
  }
}
