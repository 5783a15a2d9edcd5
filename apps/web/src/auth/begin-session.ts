import { refreshAccess } from '../api/refresh-access.ts'
import { rememberedUser, storageIsOpen } from './remembered-user.ts'
import { sessionEnded, sessionWithoutLine } from './session-store.ts'
import { hearOtherTabs, tellServer } from './sign-out.ts'
import { signOutIsPending } from './sign-out-pending.ts'

/** At the start of the page: takes up the session of the cookie, if there is one. Never throws. */
export async function beginSession(): Promise<void> {
  hearOtherTabs()
  if (signOutIsPending()) {
    await tellServer()
    return
  }
  // Nobody was signed in on this device: who only reads the charter need not wait for a refusal.
  if (storageIsOpen() && !rememberedUser()) {
    sessionEnded(false)
    return
  }
  try {
    await refreshAccess()
  } catch {
    sessionWithoutLine()
  }
}
