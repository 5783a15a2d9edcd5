import type { SavedView } from '@sheba/contract/views'
import { paths } from '../../app/paths.ts'
import { type QueueFilters, searchOf } from '../queue/queue-filters.ts'
import { type QueueLook, writeLook } from '../queue/queue-look.ts'

/** The page of a saved view: its filters, order and look stand in the address, and which view it is. */
export function addressOf(view: Pick<SavedView, 'id' | 'query' | 'columns' | 'density'>): string {
  return `${paths.queue}?${searchOfView(view.query, view, view.id)}`
}

export function searchOfView(filters: QueueFilters, look: QueueLook, saved: string | null): URLSearchParams {
  const search = searchOf(filters)
  writeLook(search, look)
  if (saved) search.set('saved', saved)
  return search
}

/** Whether what stands on the page is what a view has kept. */
export function isAsSaved(view: SavedView, filters: QueueFilters, look: QueueLook): boolean {
  return sorted(searchOfView(filters, look, null)) === sorted(searchOfView(view.query, view, null))
}

function sorted(search: URLSearchParams): string {
  search.sort()
  return search.toString()
}
