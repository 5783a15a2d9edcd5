import { lazy, Suspense } from 'react'
import { rememberedUser } from '../../auth/remembered-user.ts'
import { readSession } from '../../auth/session-store.ts'
import { useSession } from '../../auth/use-session.ts'
import { Starting } from '../starting.tsx'

const desk = () => import('./desk-shell.tsx')
const portal = () => import('./portal-shell.tsx')
const open = () => import('./public-shell.tsx')

const DeskShell = lazy(async () => ({ default: (await desk()).DeskShell }))
const PortalShell = lazy(async () => ({ default: (await portal()).PortalShell }))
const PublicShell = lazy(async () => ({ default: (await open()).PublicShell }))

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

/** Fetches the frame of who was here last, before the server has said who is here now. */
export function loadShell(): Promise<unknown> {
  const session = readSession()
  const user = session.status === 'signedIn' ? session.user : rememberedUser()
  if (!user) return open()
  return user.role === 'institution' ? portal() : desk()
}
