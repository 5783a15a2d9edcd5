const place = 'sheba-sign-out-pending'

/** Whether a sign-out has not reached the server yet. */
export function signOutIsPending(): boolean {
  try {
    return localStorage.getItem(place) !== null
  } catch {
    return false
  }
}

export function markSignOut(isPending: boolean): void {
  try {
    if (isPending) localStorage.setItem(place, '1')
    else localStorage.removeItem(place)
  } catch {
    // No storage: the session ends with its cookie.
  }
}
