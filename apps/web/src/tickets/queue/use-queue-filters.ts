import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { searchOfView } from '../views/view-address.ts'
import { changed, filtersOf, type QueueFilters } from './queue-filters.ts'
import { lookOf, type QueueLook } from './queue-look.ts'

/** The filters and the look in the address, and how to change them: each change is a step that the back button undoes. */
export function useQueueFilters() {
  const [search, setSearch] = useSearchParams()
  const filters = filtersOf(search)
  // The same as long as the address is: a row is drawn again only when something of it has changed.
  const look = useMemo(() => lookOf(search), [search])
  const saved = search.get('saved')
  const write = (next: QueueFilters, nextLook = look) => setSearch(searchOfView(next, nextLook, saved))
  return {
    filters,
    look,
    /** The id of the saved view that was opened, and may have been changed since. */
    saved,
    change: (change: Partial<QueueFilters>) => write(changed(filters, change)),
    replaceAll: (next: QueueFilters, nextLook?: QueueLook) => write(next, nextLook),
  }
}
