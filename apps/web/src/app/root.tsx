import { useEffect } from 'react'
import { Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useSession } from '../auth/use-session.ts'
import { ToastRegion } from '../ui/toast-region.tsx'
import { Starting } from './starting.tsx'

/** Around every page: waits for the session, keeps the scroll, and brings the reader of a new page to its beginning. */
export function Root() {
  const session = useSession()
  const { pathname } = useLocation()

  // biome-ignore lint/correctness/useExhaustiveDependencies: the new address is what this answers to
  useEffect(() => {
    // A screen reader goes on from the old link otherwise. A page that focuses a field of its own has done so by now.
    if (document.activeElement === document.body || document.activeElement instanceof HTMLAnchorElement) {
      document.getElementById('main')?.focus({ preventScroll: true })
    }
  }, [pathname])

  if (session.status === 'starting') return <Starting />
  return (
    <>
      <Outlet />
      <ScrollRestoration />
      <ToastRegion />
    </>
  )
}
