import { useSearchParams } from 'react-router'
import { changed, filtersOf, type QueueFilters, searchOf } from './queue-filters.ts'

/** The filters in the address, and how to change them: each change is a step that the back button undoes. */
export function useQueueFilters() {
  const [search, setSearch] = useSearchParams()
  const filters = filtersOf(search)
  return {
    filters,
    change: (change: Partial<QueueFilters>) => setSearch(searchOf(changed(filters, change))),
    replaceAll: (next: QueueFilters) => setSearch(searchOf(next)),
  }
}
