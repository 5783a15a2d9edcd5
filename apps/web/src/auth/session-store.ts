import type { User } from '@sheba/contract/sessions'
import { onSessionChange } from '../api/refresh-access.ts'
import { forgetUser, rememberedUser, rememberUser } from './remembered-user.ts'
import { signOutIsPending } from './sign-out-pending.ts'

export type SessionState =
  | { status: 'starting' }
  | { status: 'signedOut'; hasEnded: boolean }
  /** `isRemembered`: the line is down; this is who was signed in here last, and nothing can be fetched yet. */
  | { status: 'signedIn'; user: User; isRemembered: boolean }

let state: SessionState = { status: 'starting' }
const listeners = new Set<() => void>()

export function readSession(): SessionState {
  return state
}

export function watchSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function sessionBegan(user: User): void {
  rememberUser(user)
  change({ status: 'signedIn', user, isRemembered: false })
}

/** `hasEnded`: it was taken away, and the sign-in page says so; else it was given back. */
export function sessionEnded(hasEnded: boolean): void {
  forgetUser()
  change({ status: 'signedOut', hasEnded })
}

/** The line is down at the start: whoever was signed in here last goes on, so that drafts can be written. */
export function sessionWithoutLine(): void {
  const user = rememberedUser()
  change(user ? { status: 'signedIn', user, isRemembered: true } : { status: 'signedOut', hasEnded: false })
}

// A refresh while working: the post may have changed since, or the session may be gone.
onSessionChange((session) => {
  // A refresh that only serves to end the session at the server.
  if (signOutIsPending()) return
  if (session) sessionBegan(session.user)
  else sessionEnded(state.status === 'signedIn')
})

function change(next: SessionState) {
  state = next
  for (const listener of listeners) listener()
}
