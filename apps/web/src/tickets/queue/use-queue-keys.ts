import type { RefObject } from 'react'
import { useShortcut } from '../../ui/use-shortcut.ts'
import { moveRowFocus, rowAt } from './move-row-focus.ts'

type Choosing = { onChoose: (number: string, isRange: boolean) => void; clear: () => void; isNone: boolean }

/** J and K go through the rows, X chooses, with shift all from the last one; Escape lets them go. */
export function useQueueKeys(place: RefObject<HTMLElement | null>, { onChoose, clear, isNone }: Choosing) {
  const move = (step: 1 | -1) => place.current && moveRowFocus(place.current, step)
  useShortcut('j', () => move(1), { repeats: true })
  useShortcut('k', () => move(-1), { repeats: true })
  useShortcut('x', ({ shiftKey }) => {
    const number = place.current && rowAt(place.current)?.dataset.number
    if (number) onChoose(number, shiftKey)
  })
  useShortcut('Escape', clear, { isOff: isNone })
}
