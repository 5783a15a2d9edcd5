import { Navigate } from 'react-router'
import { useSession } from '../../auth/use-session.ts'
import { homeOf } from '../home-of.ts'
import { paths } from '../paths.ts'

/** Each to where the day begins. */
export function HomePage() {
  const session = useSession()
  return <Navigate to={session.status === 'signedIn' ? homeOf(session.user.role) : paths.signIn} replace />
}
