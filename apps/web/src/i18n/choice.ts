type ChoiceName = 'sheba-language' | 'sheba-theme' | 'sheba-shortcuts'

/** A choice kept on this device, or null. A browser that refuses storage has simply chosen nothing. */
export function readChoice(name: ChoiceName): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Keeps a choice on this device where the browser lets us. */
export function keepChoice(name: ChoiceName, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // A private window without storage: the choice lasts as long as the page.
  }
}
