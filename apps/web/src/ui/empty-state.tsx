import type { ReactNode } from 'react'

type EmptyStateProps = {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
  /** The whole page is empty: the title is its `h1`. */
  isPage?: boolean
}

/** Nothing here: says why, and what one could do. */
export function EmptyState({ title, children, action, isPage }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-2 px-4 py-12 text-center">
      {isPage ? <h1 className="text-xl">{title}</h1> : <p className="text-lg font-medium">{title}</p>}
      {children && <div className="text-ink-2">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  )
}
