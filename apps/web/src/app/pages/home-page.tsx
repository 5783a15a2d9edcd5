import { Navigate } from 'react-router'
import { useSession } from '../../auth/use-session.ts'
import { homeOf } from '../home-of.ts'
import { Shell } from '../shell/shell.tsx'

/** Each to where the day begins; who is not signed in is told what this is. */
export function HomePage() {
  const session = useSession()
  return session.status === 'signedIn' ? <Navigate to={homeOf(session.user.role)} replace /> : <Shell />
}
