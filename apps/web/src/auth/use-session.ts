import type { User } from '@sheba/contract/sessions'
import { useSyncExternalStore } from 'react'
import { readSession, type SessionState, watchSession } from './session-store.ts'

export function useSession(): SessionState {
  return useSyncExternalStore(watchSession, readSession)
}

/** Who is signed in. Only for pages behind RequireRole; elsewhere `useSession`. */
export function useUser(): User {
  const session = useSession()
  if (session.status !== 'signedIn') throw new Error('useUser is for pages behind RequireRole')
  return session.user
}
