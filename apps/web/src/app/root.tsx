import { Outlet } from 'react-router'
import { useSession } from '../auth/use-session.ts'
import { ToastRegion } from '../ui/toast-region.tsx'
import { PageGuard } from './page-guard.tsx'
import { Starting } from './starting.tsx'
import { useArrival } from './use-arrival.ts'

/** Around every page: waits for the session, and brings the reader of a new page to its beginning. */
export function Root() {
  const session = useSession()
  useArrival()
  if (session.status === 'starting') return <Starting />
  return (
    <>
      <PageGuard>
        <Outlet />
      </PageGuard>
      <ToastRegion />
    </>
  )
}
