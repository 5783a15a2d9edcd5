import type { User } from '@sheba/contract/sessions'
import { roles } from '@sheba/contract/words'

const place = 'sheba-user'

/** Who is signed in on this device, so that a page opened without a line still knows whose it is. No token is kept. */
export function rememberUser(user: User): void {
  try {
    localStorage.setItem(place, JSON.stringify(user))
  } catch {
    // No storage: without a line nobody will be remembered.
  }
}

export function rememberedUser(): User | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null')
    return isUser(kept) ? kept : null
  } catch {
    return null
  }
}

export function forgetUser(): void {
  try {
    localStorage.removeItem(place)
  } catch {
    // Nothing was kept.
  }
}

/** Whether this browser lets us remember anything at all. */
export function storageIsOpen(): boolean {
  try {
    localStorage.getItem(place)
    return true
  } catch {
    return false
  }
}

/** Looks at what an older edition of the page may have kept otherwise; a schema would bring its library to every first screen. */
function isUser(kept: unknown): kept is User {
  if (typeof kept !== 'object' || kept === null) return false
  const { id, name, role } = kept as Partial<User>
  return typeof id === 'string' && typeof name?.bn === 'string' && roles.some((known) => known === role)
}
