import { lazy, Suspense } from 'react'
import { useSession } from '../../auth/use-session.ts'
import { Starting } from '../starting.tsx'
import { frames } from './load-shell.ts'

const DeskShell = lazy(async () => ({ default: (await frames.desk()).DeskShell }))
const PortalShell = lazy(async () => ({ default: (await frames.portal()).PortalShell }))
const PublicShell = lazy(async () => ({ default: (await frames.open()).PublicShell }))

/** The frame around a page, by who reads it. */
export function Shell() {
  const session = useSession()
  return (
    <Suspense fallback={<Starting />}>
      {frameOf(session.status === 'signedIn' ? session.user.role : null)}
    </Suspense>
  )
}

function frameOf(role: string | null) {
  if (role === null) return <PublicShell />
  return role === 'institution' ? <PortalShell /> : <DeskShell />
}
