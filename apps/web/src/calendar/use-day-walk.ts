import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { dayByKey } from './day-steps.ts'

/**
 * Walking from day to day by key: one day of all takes Tab, the arrows move on from it. `edge` hears of a day beyond
 * those shown. Days are the elements with `data-on` inside `area`.
 */
export function useDayWalk(
  area: RefObject<HTMLElement | null>,
  { start, has, edge }: { start: string; has: (on: string) => boolean; edge?: (on: string) => void },
) {
  const [at, setAt] = useState(start)
  const awaited = useRef<string | null>(null)
  const tabOn = has(at) ? at : start

  useEffect(() => {
    if (awaited.current && has(awaited.current)) {
      focusDay(area.current, awaited.current)
      awaited.current = null
    }
  })

  return {
    tabOn,
    onKeyDown(event: KeyboardEvent) {
      const from = dayOfTarget(event.target)
      const next = from && dayByKey(from, event.key)
      if (!next) return
      event.preventDefault()
      if (!has(next) && !edge) return
      setAt(next)
      awaited.current = next
      if (!has(next)) edge?.(next)
    },
    /** The day that was pressed or focused is where walking goes on from. */
    arrive: setAt,
  }
}

/** The day an element stands for, or stands in. */
export function dayOfTarget(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-on]') : null
  return element?.dataset.on ?? null
}

function focusDay(area: HTMLElement | null, on: string) {
  area?.querySelector<HTMLElement>(`[data-on="${on}"]`)?.focus()
}
