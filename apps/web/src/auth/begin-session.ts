import { refreshAccess } from '../api/refresh-access.ts'
import { sessionWithoutLine } from './session-store.ts'
import { hearOtherTabs, tellServer } from './sign-out.ts'
import { signOutIsPending } from './sign-out-pending.ts'

/** At the start of the page: takes up the session of the cookie, if there is one. Never throws. */
export async function beginSession(): Promise<void> {
  hearOtherTabs()
  if (signOutIsPending()) {
    await tellServer()
    return
  }
  try {
    await refreshAccess()
  } catch {
    sessionWithoutLine()
  }
}
