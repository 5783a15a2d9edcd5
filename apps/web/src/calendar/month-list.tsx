import type { CalendarDay } from '@sheba/contract/calendar'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { Icon } from '../ui/icon.tsx'
import { dayLook } from './day-look.ts'
import { DayMark } from './day-mark.tsx'
import { calendarMessages } from './messages.ts'
import { monthWeeks } from './month-weeks.ts'
import { isEntered, useDayWords } from './use-day-words.ts'
import type { CalendarViewProps } from './year-view.tsx'

/** A month on a phone: a line for each day. */
export function MonthList({ days, today, month, onOpenDay }: Omit<CalendarViewProps, 'onMonth'>) {
  const f = useFormat()
  const own = monthWeeks(month)
    .flat()
    .flatMap((on) => (on ? (days.get(on) ?? []) : []))
  return (
    <ul
      aria-label={f.day(`${month}-01`, 'month')}
      className="overflow-hidden rounded-md border border-line bg-panel"
    >
      {own.map((day) => (
        <li key={day.on} className="border-b border-line last:border-b-0">
          <Row day={day} today={today} onOpen={() => onOpenDay(day.on)} />
        </li>
      ))}
    </ul>
  )
}

function Row({ day, today, onOpen }: { day: CalendarDay; today: string; onOpen: () => void }) {
  const t = useText(calendarMessages)
  const f = useFormat()
  const pick = usePick()
  const words = useDayWords()
  const look = dayLook(day)
  const isToday = day.on === today
  const facts = [
    day.name && t[look],
    day.open && look !== 'open' && words.hours(day.intervals),
    day.provisional && t.provisional,
    isEntered(day) && words.origin(day),
  ].filter(Boolean)
  return (
    <button
      type="button"
      aria-current={isToday ? 'date' : undefined}
      onClick={onOpen}
      className={classes(
        'relative block w-full text-start hover:bg-hover',
        'focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus',
        !day.open && 'bg-sunken',
      )}
    >
      <span className="sr-only">{words.line(day, today)}</span>
      <span aria-hidden="true" className="flex min-h-11 items-center gap-3 px-3 py-2">
        <DayMark
          look={look}
          isProvisional={day.provisional}
          isToday={isToday}
          text={f.digits(String(Number(day.on.slice(8))))}
        />
        <span className="w-13 shrink-0 text-sm text-ink-2">{f.day(day.on, 'short').split(' ')[0]}</span>
        <span className="min-w-0 flex-1 leading-[1.45]">
          <span className={classes('block', day.name ? 'font-medium' : 'text-ink-2')}>
            {day.name ? pick(day.name) : look === 'open' ? words.hours(day.intervals) : t[look]}
            {isToday && <span className="ms-2 text-sm font-medium text-brand">{t.isToday}</span>}
          </span>
          {facts.length > 0 && <span className="block text-sm text-ink-2">{facts.join(' · ')}</span>}
        </span>
        <Icon name="forward" size={16} className="text-ink-3" />
      </span>
    </button>
  )
}
