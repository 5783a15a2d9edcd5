import type { CalendarDay } from '@sheba/contract/calendar'
import { useFormat, useText } from '../i18n/use-text.ts'
import { confirmedEntry } from './calendar-draft.ts'
import { DayFacts } from './day-facts.tsx'
import { dayMessages } from './day-messages.ts'
import type { SheetProps } from './day-sheet.tsx'
import { DraftQuestion } from './draft-question.tsx'
import { calendarMessages } from './messages.ts'

/** The moon is sighted: the day stays, and is certain. */
export function ConfirmDay({ day, ...sheet }: SheetProps & { day: CalendarDay }) {
  const t = useText(dayMessages)
  const c = useText(calendarMessages)
  const f = useFormat()
  return (
    <DraftQuestion
      {...sheet}
      title={c.confirmDay({ day: f.day(day.on, 'date') })}
      detail={c.provisionalDetail}
      draft={{ days: [confirmedEntry(day)] }}
      seen={day}
      submit={t.confirm}
      saved={t.confirmed({ day: f.day(day.on, 'date') })}
    >
      <DayFacts day={day} />
    </DraftQuestion>
  )
}
