import type { Deadline } from '@sheba/contract/ticket-history'
import type { Band } from '@sheba/contract/words'
import { dayOf } from '../i18n/dhaka.ts'
import { useNow } from '../i18n/use-now.ts'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { bandLook } from './band-look.ts'
import { ledgerMessages } from './ledger-messages.ts'
import { type StripDay, stripDays } from './strip-days.ts'

/** The days a deadline runs over: open ones filled where they count, closed ones hatched, with their names. */
export function DayStrip({ deadline, band }: { deadline: Deadline; band: Band | null }) {
  const days = stripDays(deadline)
  return (
    <ol className="flex gap-0.5">
      {days.map((day) => (
        <Day key={day.on} day={day} band={band ?? 'onTrack'} isCrowded={days.length > 8} />
      ))}
    </ol>
  )
}

function Day({ day, band, isCrowded }: { day: StripDay; band: Band; isCrowded: boolean }) {
  const t = useText(ledgerMessages)
  const f = useFormat()
  const pick = usePick()
  const now = useNow(60_000)
  const isToday = day.on === dayOf(now)
  const state = day.open ? t.stripOpen : t.stripClosed
  const words = `${f.day(day.on, 'long')}: ${state}${day.name ? `, ${pick(day.name)}` : ''}`
  const short = isCrowded
    ? f.digits(String(Number(day.on.slice(-2))))
    : isToday
      ? t.today
      : (f.day(day.on, 'short').split(' ')[0] ?? '')
  return (
    <li className="min-w-0 flex-1" title={words}>
      <span className="sr-only">{words}</span>
      <span
        aria-hidden="true"
        className={classes(
          'relative block h-2.5 overflow-hidden rounded-xs',
          day.open ? 'bg-line' : 'hatched',
        )}
      >
        {day.to > day.from && (
          <span
            className={classes('absolute inset-y-0', bandLook[band].bar)}
            style={{ insetInlineStart: `${day.from * 100}%`, width: `${(day.to - day.from) * 100}%` }}
          />
        )}
      </span>
      <span
        aria-hidden="true"
        className={classes('mt-1 block truncate text-center text-xs', isToday ? 'font-medium' : 'text-ink-3')}
      >
        {short}
      </span>
    </li>
  )
}
