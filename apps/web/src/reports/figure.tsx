import { Link } from 'react-router'
import { useFormat, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { reportMessages } from './messages.ts'

type FigureProps = {
  count: number
  /** Where its tickets are. */
  to: string
  /** What is counted, and of whom: `গৃহীত`, `ফোন`. */
  what: string
  of: string
  className?: string
}

/** A number lightly underlined, since it opens its tickets. Nought opens nothing. */
export function Figure({ count, to, what, of, className }: FigureProps) {
  const t = useText(reportMessages)
  const f = useFormat()
  if (count === 0) return <span className={classes('text-ink-3', className)}>{f.number(0)}</span>
  return (
    <Link
      to={to}
      aria-label={t.opens({ count, what, of })}
      className={classes(
        'inline-block underline decoration-line-strong decoration-1 underline-offset-4 hover:decoration-ink',
        className,
      )}
    >
      {f.number(count)}
    </Link>
  )
}
