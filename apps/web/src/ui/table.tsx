import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'

/** A table of facts, with a caption for who hears it. It scrolls by itself on a narrow screen, never the page. */
export function Table({
  caption,
  children,
  className,
}: {
  caption: string
  children: ReactNode
  className?: string
}) {
  return (
    // On a phone a first column may stay in place: what is focused comes to stand beside it, not under it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="relative overflow-x-auto max-sm:scroll-ps-44" tabIndex={0} aria-label={caption}>
      <table className={classes('w-full border-collapse text-start', className)}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </section>
  )
}

type CellProps = { isFigure?: boolean; className?: string }

/** The head of a column, or of a row with `scope="row"`. Figures stand to the end. */
export function Th({ isFigure, className, ...rest }: ComponentProps<'th'> & CellProps) {
  const look = rest.scope === 'row' ? 'font-normal' : 'text-sm font-normal text-ink-2'
  return (
    <th
      scope="col"
      {...rest}
      className={classes(
        'border-b border-line px-3 py-2',
        look,
        isFigure ? 'text-end' : 'text-start',
        className,
      )}
    />
  )
}

export function Td({ isFigure, className, ...rest }: ComponentProps<'td'> & CellProps) {
  return (
    <td
      {...rest}
      className={classes(
        'border-b border-line px-3 py-2',
        isFigure && 'num text-end whitespace-nowrap',
        className,
      )}
    />
  )
}
