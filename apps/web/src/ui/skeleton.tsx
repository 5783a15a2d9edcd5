import { useText } from '../i18n/use-text.ts'
import { classes } from './classes.ts'
import { uiMessages } from './messages.ts'

/** Stands where something will be, in its size: give width and height as classes (`h-5 w-40`). */
export function Skeleton({ className }: { className: string }) {
  return (
    <span aria-hidden="true" className={classes('block animate-breathe rounded-sm bg-line', className)} />
  )
}

/** Lines of text to come, the last one shorter. */
export function SkeletonLines({ lines = 3 }: { lines?: number }) {
  const t = useText(uiMessages)
  const rows = Array.from({ length: lines }, (_, row) => row)
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">{t.loading}</span>
      {rows.map((row) => (
        <Skeleton key={row} className={classes('h-4', row === lines - 1 && lines > 1 ? 'w-3/5' : 'w-full')} />
      ))}
    </div>
  )
}
