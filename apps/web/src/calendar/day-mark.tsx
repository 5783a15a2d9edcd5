import { classes } from '../ui/classes.ts'
import type { DayLook } from './day-look.ts'

type DayMarkProps = {
  look: DayLook
  isProvisional?: boolean
  isToday?: boolean
  /** What stands in it: the date, or nothing in the legend. */
  text: string
}

/** The date in the shape of its day: each look differs without its colour. Words stand beside it or in its label. */
export function DayMark({ look, isProvisional = false, isToday = false, text }: DayMarkProps) {
  return (
    <span
      aria-hidden="true"
      className={classes(
        'num relative flex size-6.5 shrink-0 items-center justify-center text-sm leading-none',
        shapes[look],
        isProvisional && provisional[look],
        isToday && 'font-semibold',
      )}
    >
      {text}
      {look === 'dated' && <span className="absolute inset-x-1 bottom-0.5 h-0.5 rounded-full bg-ink-2" />}
      {isToday && (
        <span className="absolute -bottom-1 size-1.5 rounded-full bg-brand outline-2 outline-surface" />
      )}
      {isProvisional && <Moon />}
    </span>
  )
}

const shapes: Record<DayLook, string> = {
  open: '',
  weekly: 'hatched rounded-sm text-ink-2',
  general: 'rounded-sm bg-ink-2 font-medium text-panel',
  executive: 'rounded-sm border-[1.5px] border-ink-2 font-medium',
  working: 'rounded-full border-[1.5px] border-ink-2 font-medium',
  dated: '',
}

/** What is not certain has a broken edge. */
const provisional: Partial<Record<DayLook, string>> = {
  general: 'border-[1.5px] border-dashed border-panel',
  executive: 'border-dashed',
  working: 'border-dashed',
}

function Moon() {
  return (
    <svg viewBox="0 0 12 12" className="absolute -end-1.5 -top-1.5 size-3.5" role="presentation">
      <circle cx="6" cy="6" r="6" fill="var(--panel)" />
      <path d="M9.8 7.3A4.2 4.2 0 0 1 4.700 2.200a4.200 4.200 0 1 0 5.100 5.100Z" fill="var(--ink)" />
    </svg>
  )
}
