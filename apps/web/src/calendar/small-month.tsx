import type { CalendarDay } from '@sheba/contract/calendar'
import { memo } from 'react'
import { useFormat, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { dayLook } from './day-look.ts'
import { DayMark } from './day-mark.tsx'
import { calendarMessages } from './messages.ts'
import { monthWeeks } from './month-weeks.ts'
import { useDayWords } from './use-day-words.ts'
import { WeekdayHeads } from './weekday-heads.tsx'

export type SmallMonthProps = {
  month: string
  days: ReadonlyMap<string, CalendarDay>
  today: string
  /** The day of this month that Tab leads to; null when it is in another. */
  tabOn: string | null
  onOpenMonth: (month: string) => void
}

/** A month of the year: its days as shapes, each a button whose words are said in its label. */
export const SmallMonth = memo(function SmallMonth({
  month,
  days,
  today,
  tabOn,
  onOpenMonth,
}: SmallMonthProps) {
  const t = useText(calendarMessages)
  const f = useFormat()
  const words = useDayWords()
  const name = f.day(`${month}-01`, 'month')
  return (
    <section className="min-w-0">
      <h2 className="text-base">
        <button
          type="button"
          aria-label={t.openMonth({ month: name })}
          className="min-h-8 rounded-sm font-medium hover:text-brand hover:underline"
          onClick={() => onOpenMonth(month)}
        >
          {name.replace(/\s\S+$/, '')}
        </button>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a calendar is a grid that arrow keys walk */}
      <table role="grid" aria-label={name} className="w-full table-fixed border-collapse">
        <WeekdayHeads style="letter" />
        <tbody>
          {monthWeeks(month).map((week, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the weeks of a month stand where they stand
            <tr key={place}>
              {week.map((on, weekday) => {
                const day = on ? days.get(on) : undefined
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: so do its weekdays
                  <td key={weekday} className="p-px text-center">
                    {day && (
                      <button
                        type="button"
                        data-on={day.on}
                        tabIndex={tabOn === day.on ? 0 : -1}
                        aria-current={day.on === today ? 'date' : undefined}
                        className={classes(
                          'relative inline-flex items-center justify-center rounded-sm p-0.5 hover:bg-hover',
                          'focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-focus',
                        )}
                      >
                        <span className="sr-only">{words.line(day, today)}</span>
                        <DayMark
                          look={dayLook(day)}
                          isProvisional={day.provisional}
                          isToday={day.on === today}
                          text={f.digits(String(Number(day.on.slice(8))))}
                        />
                      </button>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
})
