import { useEffect, useEffectEvent } from 'react'
import { shortcutsAreOn } from './shortcut-choice.ts'

/**
 * One key does it, anywhere in the page: not while typing, not with a modifier, not behind a dialog, and not when the
 * reader switched single keys off. A Bangla keyboard layout counts by the place of the key. `repeats`: also while held.
 */
export function useShortcut(
  key: string,
  act: (event: KeyboardEvent) => void,
  { isOff = false, repeats = false }: { isOff?: boolean; repeats?: boolean } = {},
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isOff || event.defaultPrevented || (event.repeat && !repeats)) return
    if (!isKey(event, key) || !isForKeys(event)) return
    event.preventDefault()
    act(event)
  })
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

/** Whether a key is meant as a single key that does something. */
export function isForKeys(event: KeyboardEvent): boolean {
  if (!shortcutsAreOn() || event.ctrlKey || event.metaKey || event.altKey) return false
  return !isBusy(event.target)
}

export function isKey(event: KeyboardEvent, key: string): boolean {
  if (event.key.toLowerCase() === key.toLowerCase()) return true
  const isOtherScript = event.key.length === 1 && event.key.charCodeAt(0) > 0x7f
  return isOtherScript && event.code === `Key${key.toUpperCase()}`
}

function isBusy(target: EventTarget | null): boolean {
  if (
    document.querySelector(
      '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"][data-open]',
    )
  )
    return true
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  )
}
