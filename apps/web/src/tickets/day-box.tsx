import { classes } from '../ui/classes.ts'
import type { DayShape } from './strip-days.ts'

type DayBoxProps = {
  shape: DayShape
  /** The part that counts, 0 to 1 each. */
  from?: number
  to?: number
  /** Its colour, as a class. */
  fill?: string
}

/** A day as a shape: a full box, a low one for shorter hours, a hatched one with a cross, two bars, or a tick. */
export function DayBox({ shape, from = 0, to = 0, fill = 'bg-ink-3' }: DayBoxProps) {
  const sign = signs[shape]
  return (
    <span className="flex h-4 items-end">
      <span
        className={classes(
          'relative block w-full overflow-hidden rounded-xs border border-edge',
          shape === 'shortened' ? 'h-2' : 'h-4',
          shape === 'closed' && 'hatched border-dashed',
          shape === 'paused' && 'bg-paused-soft',
        )}
      >
        {to > from && (
          <span
            className={classes('absolute inset-y-0', fill)}
            style={{ insetInlineStart: `${from * 100}%`, width: `${(to - from) * 100}%` }}
          />
        )}
        {sign && <Sign d={sign} />}
      </span>
    </span>
  )
}

const signs: Partial<Record<DayShape, string>> = {
  closed: 'M3 3l6 6M9 3l-6 6',
  paused: 'M4 2.5v7M8 2.5v7',
  resolved: 'M2.5 6.5l2.5 2.5 4.5-5.5',
}

/** On a ground of its own, so that it is seen on whatever fills the day. */
function Sign({ d }: { d: string }) {
  return (
    <span className="absolute inset-0 flex items-center justify-center">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="rounded-full bg-panel">
        <path d={d} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
    </span>
  )
}
