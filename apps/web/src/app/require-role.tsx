import type { Role } from '@sheba/contract/words'
import { Navigate, Outlet, useLocation } from 'react-router'
import { useSession } from '../auth/use-session.ts'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { to } from './paths.ts'

/** Lets through whom the page is for; sends the rest to sign in, or says that there is no such page for them. */
export function RequireRole({ roles }: { roles: readonly Role[] | 'everyone' }) {
  const session = useSession()
  const { pathname, search } = useLocation()
  if (roles === 'everyone') return <Outlet />
  if (session.status !== 'signedIn') return <Navigate to={to.signIn(`${pathname}${search}`)} replace />
  return roles.includes(session.user.role) ? <Outlet /> : <NotFoundPage />
}
