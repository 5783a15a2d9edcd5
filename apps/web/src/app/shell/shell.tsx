import { useSession } from '../../auth/use-session.ts'
import { DeskShell } from './desk-shell.tsx'
import { PortalShell } from './portal-shell.tsx'
import { PublicShell } from './public-shell.tsx'

/** The frame around a page, by who reads it. */
export function Shell() {
  const session = useSession()
  if (session.status !== 'signedIn') return <PublicShell />
  return session.user.role === 'institution' ? <PortalShell /> : <DeskShell />
}
