import type { OfficeWeek } from '@sheba/contract/calendar'
import type { CalendarDraft } from '@sheba/contract/changes'
import { useState } from 'react'
import { weekdays } from '../i18n/calendar-words.ts'
import { useLanguage } from '../i18n/language.tsx'
import { useText } from '../i18n/use-text.ts'
import { FormSheet } from '../ui/form-sheet.tsx'
import { Select } from '../ui/select.tsx'
import { dayMessages } from './day-messages.ts'
import type { SheetProps } from './day-sheet.tsx'
import { hoursMessages } from './hours-messages.ts'
import { areIntervals, type Intervals, IntervalsField, ordinaryHours } from './intervals-field.tsx'
import { PreviewButton } from './preview-button.tsx'
import { useSaveCalendar } from './use-save-calendar.ts'

/** The ordinary hours of each weekday; those that are not touched are not sent. */
export function WeekForm({ week, office, onClose, onSaved, onPreview }: SheetProps & { week: OfficeWeek }) {
  const t = useText(hoursMessages)
  const d = useText(dayMessages)
  const { language } = useLanguage()
  const save = useSaveCalendar(office)
  const [changed, setChanged] = useState<ReadonlyMap<number, Intervals>>(new Map())
  const [wasTried, setTried] = useState(false)
  const isReady =
    changed.size > 0 && [...changed.values()].every((all) => all.length === 0 || areIntervals(all))

  function read(): CalendarDraft | null {
    setTried(true)
    if (!isReady) return null
    return { weekdays: [...changed].map(([weekday, intervals]) => ({ weekday, intervals })) }
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
      <p className="text-ink-2">{t.weekHint}</p>
      {week.weekdays.map(({ weekday, intervals }) => {
        const now = changed.get(weekday) ?? intervals
        const change = (next: Intervals) => setChanged(new Map(changed).set(weekday, next))
        const name = weekdays[language][weekday]?.long ?? ''
        return (
          <div key={weekday} className="flex flex-col gap-3 border-b border-line pb-5 last:border-b-0">
            <Select
              label={name}
              value={now.length > 0 ? 'open' : 'closed'}
              onChange={(choice) => change(choice === 'open' ? ordinaryHours : [])}
              choices={[
                { id: 'open', label: t.open },
                { id: 'closed', label: t.closed },
              ]}
            />
            {now.length > 0 && (
              <IntervalsField
                label={`${name}: ${t.hours}`}
                value={now}
                onChange={change}
                error={wasTried && !areIntervals(now) ? d.noHours : undefined}
              />
            )}
          </div>
        )
      })}
    </FormSheet>
  )
}
