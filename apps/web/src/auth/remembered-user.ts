import { User } from '@sheba/contract/sessions'

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
    return User.parse(JSON.parse(localStorage.getItem(place) ?? 'null'))
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
