import type { ReactNode } from 'react'
import { classes } from './classes.ts'

type CardProps = { title?: ReactNode; aside?: ReactNode; children: ReactNode; className?: string }

/** A hairline around things that belong together. */
export function Card({ title, aside, children, className }: CardProps) {
  return (
    <section className={classes('rounded-md border border-line bg-panel p-4 sm:p-5', className)}>
      {title && (
        <header className="mb-3 flex items-baseline justify-between gap-3">
          <h2 className="text-lg">{title}</h2>
          {aside && <div className="text-sm text-ink-2">{aside}</div>}
        </header>
      )}
      {children}
    </section>
  )
}
