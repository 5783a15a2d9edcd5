import { useEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/**
 * A new page begins at its top, and the keyboard with it: a screen reader would go on from the old link. Going back is
 * left to the browser, which remembers where one was.
 */
export function useArrival(): void {
  const { pathname } = useLocation()
  const how = useNavigationType()

  // biome-ignore lint/correctness/useExhaustiveDependencies: the new address is what this answers to
  useEffect(() => {
    if (how === 'POP') return
    window.scrollTo(0, 0)
    const { activeElement } = document
    // A page that put the focus into a field of its own keeps it there.
    const isElsewhere = activeElement === document.body || activeElement instanceof HTMLAnchorElement
    if (isElsewhere) document.getElementById('main')?.focus({ preventScroll: true })
  }, [pathname])
}
