import { signOut as signOutEndpoint } from '@sheba/contract/sessions'
import { dropAccessToken } from '../api/access-token.ts'
import { call } from '../api/call.ts'
import { LineError } from '../api/line-error.ts'
import { sessionEnded } from './session-store.ts'
import { markSignOut } from './sign-out-pending.ts'

const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('sheba-session') : null

/**
 * Ends the session here, in the other tabs, and at the server. Without a line the server hears of it at the next start,
 * before anything else: on a shared phone, signed out must mean signed out.
 */
export async function signOut(): Promise<void> {
  markSignOut(true)
  channel?.postMessage('signed-out')
  await tellServer()
}

/** Answers whether the server knows: it has ended the session, or there was none. The page is signed out either way. */
export async function tellServer(): Promise<boolean> {
  let isKnown = true
  try {
    await call(signOutEndpoint, {})
  } catch (error) {
    isKnown = !(error instanceof LineError)
  }
  if (isKnown) markSignOut(false)
  dropAccessToken()
  sessionEnded(false)
  return isKnown
}

/** Signed out in one tab is signed out in all. */
export function hearOtherTabs(): void {
  channel?.addEventListener('message', () => {
    dropAccessToken()
    sessionEnded(false)
  })
}
