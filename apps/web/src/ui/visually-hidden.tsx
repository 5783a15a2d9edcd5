import type { ReactNode } from 'react'

/** For who hears the page, not for who sees it. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>
}
