import { useText } from '../i18n/use-text.ts'
import { dayLooks } from './day-look.ts'
import { DayMark } from './day-mark.tsx'
import { calendarMessages } from './messages.ts'

/** What the shapes mean. */
export function Legend() {
  const t = useText(calendarMessages)
  return (
    <ul aria-label={t.legend} className="flex flex-wrap gap-x-5 gap-y-2 text-sm text-ink-2">
      {dayLooks
        .filter((look) => look !== 'open')
        .map((look) => (
          <li key={look} className="flex items-center gap-2">
            <DayMark look={look} text="" />
            {t[look]}
          </li>
        ))}
      <li className="flex items-center gap-2">
        <DayMark look="executive" isProvisional text="" />
        {t.provisional}
      </li>
    </ul>
  )
}
