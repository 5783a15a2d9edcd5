import type { CalendarDay } from '@sheba/contract/calendar'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { dayLook } from './day-look.ts'
import { calendarMessages } from './messages.ts'
import { isEntered, useDayWords } from './use-day-words.ts'

export type TipAt = { on: string; box: DOMRect }

const width = 260

/** What the day is, beside its mark; the button says the same in its label. */
export function DayTip({ tip, days }: { tip: TipAt | null; days: ReadonlyMap<string, CalendarDay> }) {
  const t = useText(calendarMessages)
  const f = useFormat()
  const pick = usePick()
  const words = useDayWords()
  const day = tip && days.get(tip.on)
  if (!tip || !day) return null
  const left = Math.max(8, Math.min(tip.box.left + tip.box.width / 2 - width / 2, innerWidth - width - 8))
  const isBelow = tip.box.top < 180
  const place = isBelow ? { top: tip.box.bottom + 6 } : { bottom: innerHeight - tip.box.top + 6 }
  return (
    <div
      aria-hidden="true"
      style={{ left, width, ...place }}
      className="pointer-events-none fixed z-40 animate-appear rounded-sm bg-ink px-3 py-2 text-sm text-surface"
    >
      <p className="font-medium">{f.day(day.on, 'long')}</p>
      <p>
        {t[dayLook(day)]}
        {day.name && `: ${pick(day.name)}`}
      </p>
      {day.open && <p>{words.hours(day.intervals)}</p>}
      {day.provisional && <p>{t.provisional}</p>}
      {isEntered(day) && <p className="opacity-80">{words.origin(day)}</p>}
    </div>
  )
}
