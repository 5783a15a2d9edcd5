import type { CalendarDay } from '@sheba/contract/calendar'
import { useFormat, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { dayLook } from './day-look.ts'
import { calendarMessages } from './messages.ts'
import { monthsOf, monthWeeks } from './month-weeks.ts'
import type { CalendarViewProps } from './year-view.tsx'

/** The year on a phone: each month is one thing to press, drawn small; its days are read in the month. */
export function YearMonths({ days, today, month, onMonth }: Omit<CalendarViewProps, 'onOpenDay'>) {
  const t = useText(calendarMessages)
  const f = useFormat()
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {monthsOf(Number(month.slice(0, 4))).map((one) => {
        const own = [...days.values()].filter(({ on }) => on.startsWith(one))
        const sum = t.monthSum({
          open: own.filter(({ open }) => open).length,
          named: own.filter(({ why }) => why === 'closed').length,
        })
        return (
          <li key={one}>
            <button
              type="button"
              onClick={() => onMonth(one)}
              className={classes(
                'flex h-full w-full flex-col gap-1 rounded-md border bg-panel p-2.5 text-start hover:bg-hover',
                today.startsWith(one) ? 'border-brand' : 'border-line',
              )}
            >
              <span className="font-medium">{f.day(`${one}-01`, 'month').replace(/\s\S+$/, '')}</span>
              <Dots month={one} days={days} />
              <span className="mt-auto text-xs text-ink-2">{sum}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function Dots({ month, days }: { month: string; days: ReadonlyMap<string, CalendarDay> }) {
  return (
    <span aria-hidden="true" className="flex flex-col gap-1 py-1">
      {monthWeeks(month).map((week, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the weeks of a month stand where they stand
        <span key={place} className="grid grid-cols-7 justify-items-center">
          {week.map((on, weekday) => {
            const day = on ? days.get(on) : undefined
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: so do its weekdays
              <span key={weekday} className={classes('size-3', day && dots[dayLook(day)])} />
            )
          })}
        </span>
      ))}
    </span>
  )
}

const dots = {
  open: 'scale-50 rounded-full bg-line-strong',
  weekly: 'hatched rounded-xs',
  general: 'rounded-xs bg-ink-2',
  executive: 'rounded-xs border-[1.5px] border-ink-2',
  working: 'rounded-full border-[1.5px] border-ink-2',
  dated: 'scale-50 rounded-full bg-ink-2',
}
