import type { Deadline } from '@sheba/contract/ticket-history'
import type { MomentStyle } from '../i18n/format-moment.ts'
import { useLanguage } from '../i18n/language.tsx'
import { useNow } from '../i18n/use-now.ts'
import { useFormat } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { ledgerLines } from './ledger-lines.ts'

type LedgerProps = {
  deadline: Deadline
  /** `near` says today and tomorrow; paper needs `long` or `full`. */
  momentStyle?: MomentStyle
  className?: string
}

/** Why this deadline: each step and the moment it leads to, adding up to the due moment. */
export function Ledger({ deadline, momentStyle = 'near', className }: LedgerProps) {
  const { language } = useLanguage()
  const f = useFormat()
  const now = useNow(60_000)
  return (
    <ol className={classes('flex flex-col gap-1.5 text-sm leading-[1.45] print:gap-0.5', className)}>
      {ledgerLines(deadline, language).map((line) => (
        <li
          key={line.key}
          className={classes(
            'flex flex-wrap items-baseline justify-between gap-x-4',
            line.isDue && 'mt-1 border-t border-line pt-2 font-semibold print:pt-0.5',
          )}
        >
          <span className={classes('min-w-0', !line.isDue && 'text-ink-2')}>{line.text}</span>
          <time dateTime={line.to} className="num ms-auto text-end">
            {f.moment(line.to, now, { style: momentStyle })}
          </time>
        </li>
      ))}
    </ol>
  )
}
