import { matchPath } from 'react-router'
import { pages } from './pages.ts'
import { loadShell } from './shell/load-shell.ts'

/**
 * Fetches the parts of the page at an address before they are needed: at the start, while the session is still being asked
 * for, and when a link is pointed at or touched.
 */
export function warmUp(address: string): void {
  const pathname = new URL(address, location.origin).pathname
  const page = pages.find(({ path }) => matchPath(path, pathname))
  const parts = [page?.load(), page?.shell === 'none' ? null : loadShell()]
  // A part that does not come is asked for again when it is needed, and its failure is told there.
  Promise.all(parts).catch(() => {})
}
