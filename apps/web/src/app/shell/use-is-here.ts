import type { Role } from '@sheba/contract/words'
import { useLocation } from 'react-router'
import { defaultView, type NavEntry } from './navigation.ts'

/** Whether an entry of the navigation is where the reader is: its path, or a page below it; for a view of the queue also that view. */
export function useIsHere(role: Role): (entry: NavEntry) => boolean {
  const { pathname, search } = useLocation()
  const query = new URLSearchParams(search)
  return (entry) => {
    const isAtPath = pathname === entry.path || pathname.startsWith(`${entry.path}/`)
    if (!isAtPath || !entry.view) return isAtPath
    if (query.has('saved')) return false
    // A search, a status or a figure of a report looks among all tickets, in no view.
    const looksAmongAll = ['q', 'status', 'outcome'].some((name) => query.has(name)) && !query.has('view')
    return !looksAmongAll && (query.get('view') ?? defaultView(role)) === entry.view
  }
}
