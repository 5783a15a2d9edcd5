import type { CalendarDay } from '@sheba/contract/calendar'
import { Skeleton } from '../ui/skeleton.tsx'
import type { CalendarTask } from './calendar-sheets.tsx'
import { HoursCard } from './hours-card.tsx'
import { Legend } from './legend.tsx'
import { MonthGrid } from './month-grid.tsx'
import { MonthList } from './month-list.tsx'
import type { CalendarAsked, CalendarView } from './use-calendar-asked.ts'
import { YearMonths } from './year-months.tsx'
import { YearView } from './year-view.tsx'

type CalendarBodyProps = {
  asked: CalendarAsked
  days: ReadonlyMap<string, CalendarDay> | undefined
  today: string
  isWide: boolean
  mayChange: boolean
  change: (change: { view?: CalendarView; month?: string }) => void
  onTask: (task: CalendarTask) => void
}

/** The year or the month, what its marks mean, and the hours of the office beside it. */
export function CalendarBody(props: CalendarBodyProps) {
  const { asked, mayChange, onTask } = props
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 min-[80rem]:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="flex min-w-0 flex-col gap-5">
        <Days {...props} />
        <Legend />
      </div>
      <HoursCard
        office={asked.office}
        year={asked.year}
        mayChange={mayChange}
        onWeek={(week) => onTask({ kind: 'week', week })}
        onDated={() => onTask({ kind: 'dated' })}
        onWithdraw={(hours) => onTask({ kind: 'withdrawHours', hours })}
      />
    </div>
  )
}

function Days({ asked, days, today, isWide, change, onTask }: CalendarBodyProps) {
  const isYear = asked.view === 'year'
  if (!days) return <Skeleton className={isYear ? 'h-176 w-full' : 'h-160 w-full'} />
  const shown = { days, today, month: asked.month }
  const openDay = (on: string) => onTask({ kind: 'day', on })
  const openMonth = (month: string) => change({ month, view: 'month' })
  if (isYear && isWide) return <YearView {...shown} onOpenDay={openDay} onMonth={openMonth} />
  if (isYear) return <YearMonths {...shown} onMonth={openMonth} />
  if (isWide) return <MonthGrid {...shown} onOpenDay={openDay} onMonth={openMonth} />
  return <MonthList {...shown} onOpenDay={openDay} />
}
