import type { CalendarDay } from '@sheba/contract/calendar'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { dayLook } from './day-look.ts'
import { DayMark } from './day-mark.tsx'
import { calendarMessages } from './messages.ts'
import { isEntered, useDayWords } from './use-day-words.ts'

/** What the day is now, and whose word that is. */
export function DayFacts({ day }: { day: CalendarDay }) {
  const t = useText(calendarMessages)
  const f = useFormat()
  const pick = usePick()
  const words = useDayWords()
  const look = dayLook(day)
  const facts = [
    day.name && t[look],
    day.open && words.hours(day.intervals),
    day.provisional && t.provisional,
    isEntered(day) && words.origin(day),
  ].filter(Boolean)
  return (
    <div className="flex items-start gap-3 rounded-md bg-sunken px-4 py-3">
      <DayMark look={look} isProvisional={day.provisional} text={f.digits(String(Number(day.on.slice(8))))} />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{day.name ? pick(day.name) : t[look]}</p>
        {facts.length > 0 && <p className="text-sm text-ink-2">{facts.join(' · ')}</p>}
      </div>
    </div>
  )
}
