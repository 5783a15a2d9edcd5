/** What is kept on this device alone: drafts and what was last typed. A browser may refuse to keep anything. */

/** What was kept at a place, or null; `isGood` looks at what an older edition of the page may have kept otherwise. */
export function readKept<Value>(place: string, isGood: (kept: unknown) => kept is Value): Value | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null')
    return isGood(kept) ? kept : null
  } catch {
    return null
  }
}

/** Answers whether the device keeps it. */
export function keep(place: string, value: unknown): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function forget(place: string): void {
  try {
    localStorage.removeItem(place)
  } catch {
    // Nothing was kept.
  }
}

/** The names kept below a beginning, without it. */
export function keptNames(beginning: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((place) => place.startsWith(beginning))
      .map((place) => place.slice(beginning.length))
  } catch {
    return []
  }
}
