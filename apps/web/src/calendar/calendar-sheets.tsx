import type { CalendarDay, DatedHours, OfficeWeek } from '@sheba/contract/calendar'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { ConfirmDay } from './confirm-day.tsx'
import { DatedHoursForm } from './dated-hours-form.tsx'
import { DayForm } from './day-form.tsx'
import { DaySheet, type SheetProps } from './day-sheet.tsx'
import { DraftQuestion } from './draft-question.tsx'
import { hoursMessages } from './hours-messages.ts'
import { ImportSheet } from './import-sheet.tsx'
import { WeekForm } from './week-form.tsx'

/** What is being done to the calendar, in a sheet beside it. */
export type CalendarTask =
  | { kind: 'day'; on: string }
  | { kind: 'confirm'; day: CalendarDay }
  | { kind: 'add' }
  | { kind: 'import' }
  | { kind: 'dated' }
  | { kind: 'week'; week: OfficeWeek }
  | { kind: 'withdrawHours'; hours: DatedHours }

type CalendarSheetsProps = SheetProps & {
  task: CalendarTask
  days: ReadonlyMap<string, CalendarDay> | undefined
  mayChange: boolean
}

export function CalendarSheets({ task, days, mayChange, ...sheet }: CalendarSheetsProps) {
  switch (task.kind) {
    case 'day': {
      const day = days?.get(task.on)
      return day ? <DaySheet {...sheet} day={day} mayChange={mayChange} /> : null
    }
    case 'confirm':
      return <ConfirmDay {...sheet} day={task.day} />
    case 'add':
      return <DayForm {...sheet} day={null} />
    case 'import':
      return <ImportSheet {...sheet} />
    case 'dated':
      return <DatedHoursForm {...sheet} />
    case 'week':
      return <WeekForm {...sheet} week={task.week} />
    case 'withdrawHours':
      return <WithdrawHours {...sheet} hours={task.hours} />
  }
}

function WithdrawHours({ hours, ...sheet }: SheetProps & { hours: DatedHours }) {
  const t = useText(hoursMessages)
  const f = useFormat()
  const pick = usePick()
  return (
    <DraftQuestion
      {...sheet}
      title={t.withdrawAsk}
      detail={t.withdrawDetail}
      draft={{ withdrawHours: [hours.id] }}
      saved={t.withdrawn}
    >
      <p className="font-medium">{pick(hours.name)}</p>
      <p className="text-ink-2">
        {f.day(hours.from, 'date')} – {f.day(hours.to, 'date')}
      </p>
    </DraftQuestion>
  )
}
