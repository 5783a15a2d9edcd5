import type { TicketItem } from '@sheba/contract/tickets'
import { type RefObject, useEffect, useState } from 'react'
import { steadyRows } from './steady-rows.ts'

/**
 * The rows of a list that renews itself, held still while pointed at, focused or scrolled into. What the reader asks for
 * (`asked` changes: another filter, one more page) is shown at once, and so are the waiting ones on `showAll`.
 */
export function useSteadyRows(
  incoming: readonly TicketItem[],
  asked: string,
  place: RefObject<HTMLElement | null>,
) {
  const isHeld = useIsAmong(place)
  const [shown, setShown] = useState({ asked, rows: incoming })
  const isNewQuestion = shown.asked !== asked
  const { rows, waiting } = steadyRows(
    shown.rows,
    incoming,
    isHeld && !isNewQuestion && shown.rows.length > 0,
  )

  // Kept for the next arrival: order and membership are compared with what stands now.
  if (isNewQuestion || rows.length !== shown.rows.length || rows.some((row, at) => row !== shown.rows[at])) {
    setShown({ asked, rows })
  }
  return { rows, waiting, showAll: () => setShown({ asked, rows: steadyRows([], incoming, false).rows }) }
}

function useIsAmong(place: RefObject<HTMLElement | null>): boolean {
  const [isAmong, setAmong] = useState(false)
  useEffect(() => {
    const list = place.current
    if (!list) return
    const look = () =>
      setAmong(list.matches(':hover') || list.contains(document.activeElement) || window.scrollY > 40)
    const events = ['pointerenter', 'pointerleave', 'focusin', 'focusout'] as const
    // After the event: while the focus moves from row to row it is nowhere for a moment.
    const lookSoon = () => setTimeout(look)
    for (const event of events) list.addEventListener(event, lookSoon)
    window.addEventListener('scroll', look, { passive: true })
    return () => {
      for (const event of events) list.removeEventListener(event, lookSoon)
      window.removeEventListener('scroll', look)
    }
  }, [place])
  return isAmong
}
