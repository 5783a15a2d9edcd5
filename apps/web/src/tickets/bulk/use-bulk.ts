import {
  type Bulk,
  type BulkAction,
  type BulkResult,
  exportBulk,
  getBulk,
  listBulkItems,
  previewBulk,
  startBulk,
  undoBulk,
} from '@sheba/contract/bulk'
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { fetchFile, saveFile } from '../../api/fetch-file.ts'
import { newIdempotencyKey } from '../../api/idempotency-key.ts'
import { dayOf } from '../../i18n/dhaka.ts'
import { ticketKeys } from '../ticket-keys.ts'
import type { BulkSelection } from './bulk-selection.ts'

const pollMs = 1_000
/** Five thousand rows take some seconds on a thin line. */
const longMs = 60_000

const keys = {
  preview: (selection: BulkSelection, action: BulkAction) => ['bulk', 'preview', selection, action] as const,
  one: (id: string) => ['bulk', 'one', id] as const,
  items: (id: string, state: string) => ['bulk', 'items', id, state] as const,
}

function asked(selection: BulkSelection) {
  return 'tickets' in selection
    ? { items: selection.tickets.map(({ number, version }) => ({ number, version })) }
    : { filter: selection.filter }
}

/** What would happen, asked anew each time it is shown. */
export function useBulkPreview(selection: BulkSelection, action: BulkAction) {
  return useQuery({
    queryKey: keys.preview(selection, action),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: ({ signal }) =>
      call(previewBulk, { body: { ...asked(selection), action }, signal, timeoutMs: longMs }),
  })
}

type Starting = { selection: BulkSelection; action: BulkAction; notify: boolean; expected: number }

/** Begins it: the same words have the same key, so that what is sent again after a lost answer is not done twice. */
export function useStartBulk(onStarted: (result: BulkResult) => void) {
  const queries = useQueryClient()
  const [sent, setSent] = useState({ body: '', key: '' })
  return useMutation({
    mutationFn: ({ selection, action, notify, expected }: Starting) => {
      const body = { ...asked(selection), action, notify, ...('filter' in selection ? { expected } : {}) }
      const text = JSON.stringify(body)
      const key = text === sent.body ? sent.key : newIdempotencyKey()
      setSent({ body: text, key })
      return call(startBulk, { body, idempotencyKey: key, timeoutMs: longMs })
    },
    onSuccess(result) {
      keep(queries, result.bulk)
      onStarted(result)
    },
  })
}

export function isUnderWay({ state }: Pick<Bulk, 'state'>): boolean {
  return state === 'working' || state === 'undoing'
}

/** A bulk as it stands, asked again while it is under way. */
export function useBulk(known: Bulk) {
  const queries = useQueryClient()
  return useQuery({
    queryKey: keys.one(known.id),
    initialData: known,
    staleTime: pollMs,
    queryFn: async ({ signal }) => {
      const bulk = await call(getBulk, { params: { id: known.id }, signal })
      if (!isUnderWay(bulk)) void queries.invalidateQueries({ queryKey: ticketKeys.all })
      return bulk
    },
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? pollMs : false),
  })
}

/** Those that were refused, or left; the first two hundred. */
export function useBulkItems({ id, state }: Bulk, of: 'refused' | 'left', isOff: boolean) {
  return useQuery({
    queryKey: [...keys.items(id, of), state],
    enabled: !isOff,
    queryFn: ({ signal }) =>
      call(listBulkItems, { params: { id }, query: { state: of, limit: 200 }, signal }),
  })
}

export function useUndoBulk() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call(undoBulk, { params: { id }, timeoutMs: longMs }),
    onSuccess: ({ bulk }) => keep(queries, bulk),
  })
}

/** Fetches the file of an export and hands it to the browser. */
export async function saveExport({ id }: Pick<Bulk, 'id'>): Promise<void> {
  const file = await fetchFile(exportBulk, { params: { id } }, 'text/csv')
  saveFile(file, `tickets-${dayOf(Date.now())}.csv`)
}

function keep(queries: QueryClient, bulk: Bulk): void {
  queries.setQueryData(keys.one(bulk.id), bulk)
  void queries.invalidateQueries({ queryKey: ticketKeys.all })
}
