import type { CalendarDay } from '@sheba/contract/calendar'
import { useRef } from 'react'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { dayLook } from './day-look.ts'
import { DayMark } from './day-mark.tsx'
import { calendarMessages } from './messages.ts'
import { monthWeeks } from './month-weeks.ts'
import { dayOfTarget, useDayWalk } from './use-day-walk.ts'
import { isEntered, useDayWords } from './use-day-words.ts'
import { WeekdayHeads } from './weekday-heads.tsx'
import type { CalendarViewProps } from './year-view.tsx'

/** A month on a desk: each day with its name, its hours where they are not those of every day, and who entered it. */
export function MonthGrid({ days, today, month, onOpenDay, onMonth }: CalendarViewProps) {
  const f = useFormat()
  const area = useRef<HTMLDivElement>(null)
  const has = (on: string) => on.startsWith(month) && days.has(on)
  const walk = useDayWalk(area, {
    start: has(today) ? today : `${month}-01`,
    has,
    edge: (on) => onMonth(on.slice(0, 7)),
  })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the days inside are buttons; here their keys and presses meet
    <div
      ref={area}
      className="overflow-hidden rounded-md border border-line bg-panel"
      onKeyDown={walk.onKeyDown}
      onClick={(event) => {
        const on = dayOfTarget(event.target)
        if (!on) return
        walk.arrive(on)
        onOpenDay(on)
      }}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a calendar is a grid that arrow keys walk
        role="grid"
        aria-label={f.day(`${month}-01`, 'month')}
        className="w-full table-fixed border-collapse"
      >
        <WeekdayHeads style="long" />
        <tbody>
          {monthWeeks(month).map((week, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the weeks of a month stand where they stand
            <tr key={place} className="border-b border-line last:border-b-0">
              {week.map((on, weekday) => {
                const day = on ? days.get(on) : undefined
                return (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: so do its weekdays
                    key={weekday}
                    className="h-px border-e border-line p-0 align-top last:border-e-0"
                  >
                    {day && <DayCell day={day} today={today} isTabStop={walk.tabOn === day.on} />}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function DayCell({ day, today, isTabStop }: { day: CalendarDay; today: string; isTabStop: boolean }) {
  const t = useText(calendarMessages)
  const f = useFormat()
  const pick = usePick()
  const words = useDayWords()
  const look = dayLook(day)
  const isToday = day.on === today
  return (
    <button
      type="button"
      data-on={day.on}
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      className={classes(
        'relative block h-full min-h-26 w-full p-2 text-start align-top text-xs hover:bg-hover',
        'focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus',
        !day.open && 'bg-sunken',
      )}
    >
      <span className="sr-only">{words.line(day, today)}</span>
      <span aria-hidden="true" className="flex h-full flex-col items-start gap-0.5">
        <span className="flex w-full items-center justify-between gap-2 pb-1">
          <DayMark
            look={look}
            isProvisional={day.provisional}
            isToday={isToday}
            text={f.digits(String(Number(day.on.slice(8))))}
          />
          {isToday && <span className="font-medium text-brand">{t.isToday}</span>}
        </span>
        {isEntered(day) ? (
          <>
            {day.name && <span className="line-clamp-2 text-sm font-medium">{pick(day.name)}</span>}
            <span className="text-ink-2">{t[look]}</span>
            {day.open && <span className="num text-ink-2">{words.hours(day.intervals)}</span>}
            {day.provisional && <span className="text-ink-2">{t.provisional}</span>}
            <span className="mt-auto line-clamp-2 pt-1 text-ink-3">
              {day.own ? t.ownShort : words.origin(day)}
            </span>
          </>
        ) : (
          !day.open && <span className="text-ink-3">{t.weekly}</span>
        )}
      </span>
    </button>
  )
}
