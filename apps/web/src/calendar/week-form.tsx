import type { OfficeWeek } from '@sheba/contract/calendar'
import type { CalendarDraft } from '@sheba/contract/changes'
import { useId, useState } from 'react'
import { weekdays } from '../i18n/calendar-words.ts'
import { useLanguage } from '../i18n/language.tsx'
import { useText } from '../i18n/use-text.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { FormSheet } from '../ui/form-sheet.tsx'
import { RadioCards } from '../ui/radio-cards.tsx'
import { dayMessages } from './day-messages.ts'
import type { SheetProps } from './day-sheet.tsx'
import { hoursMessages } from './hours-messages.ts'
import { areIntervals, type Intervals, IntervalsField, ordinaryHours } from './intervals-field.tsx'
import { PreviewButton } from './preview-button.tsx'
import { useDayWords } from './use-day-words.ts'
import { useSaveCalendar } from './use-save-calendar.ts'

/** The same ordinary hours for the weekdays that are chosen; the others stay as they are. */
export function WeekForm({ week, office, onClose, onSaved, onPreview }: SheetProps & { week: OfficeWeek }) {
  const t = useText(hoursMessages)
  const d = useText(dayMessages)
  const save = useSaveCalendar(office)
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const [isOpen, setOpen] = useState(true)
  const [intervals, setIntervals] = useState<Intervals>(ordinaryHours)
  const [wasTried, setTried] = useState(false)
  const areHoursGiven = !isOpen || areIntervals(intervals)

  function read(): CalendarDraft | null {
    setTried(true)
    if (chosen.size === 0 || !areHoursGiven) return null
    const hours = isOpen ? intervals : []
    return { weekdays: [...chosen].sort().map((weekday) => ({ weekday, intervals: hours })) }
  }

  function submit() {
    const draft = read()
    if (draft) save.mutate({ draft }, { onSuccess: () => onSaved(t.weekSaved) })
  }

  return (
    <FormSheet
      title={t.weekChange}
      submit={d.save}
      onSubmit={submit}
      onClose={onClose}
      isPending={save.isPending}
      error={save.error}
      also={<PreviewButton onPreview={onPreview} read={read} />}
    >
      <Weekdays
        week={week}
        chosen={chosen}
        onChange={setChosen}
        error={wasTried && chosen.size === 0 ? t.noWeekday : undefined}
      />
      <RadioCards
        label={t.become}
        isInRow
        value={isOpen ? 'open' : 'closed'}
        onChange={(choice) => setOpen(choice === 'open')}
        cards={[
          { value: 'open', label: t.open },
          { value: 'closed', label: t.closed },
        ]}
      />
      {isOpen && (
        <IntervalsField
          label={t.hours}
          value={intervals}
          onChange={setIntervals}
          error={wasTried && !areHoursGiven ? d.noHours : undefined}
        />
      )}
    </FormSheet>
  )
}

type WeekdaysProps = {
  week: OfficeWeek
  chosen: ReadonlySet<number>
  onChange: (chosen: ReadonlySet<number>) => void
  error: string | undefined
}

/** The seven days with the hours they have now. */
function Weekdays({ week, chosen, onChange, error }: WeekdaysProps) {
  const t = useText(hoursMessages)
  const { language } = useLanguage()
  const words = useDayWords()
  const id = useId()
  return (
    <fieldset aria-describedby={error ? id : undefined}>
      <legend className="font-medium">{t.weekdays}</legend>
      <p className="mb-1 text-sm text-ink-2">{t.weekHint}</p>
      {week.weekdays.map(({ weekday, intervals }) => (
        <Checkbox
          key={weekday}
          isSelected={chosen.has(weekday)}
          onChange={(isChosen) => {
            const next = new Set(chosen)
            if (isChosen) next.add(weekday)
            else next.delete(weekday)
            onChange(next)
          }}
        >
          {weekdays[language][weekday]?.long}
          <span className="ms-2 text-sm text-ink-2">
            {intervals.length > 0 ? words.hours(intervals) : t.closed}
          </span>
        </Checkbox>
      ))}
      {error && (
        <p id={id} role="alert" className="text-sm font-medium text-overdue-ink">
          {error}
        </p>
      )}
    </fieldset>
  )
}
