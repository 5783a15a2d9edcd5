import type { CalendarDraft } from '@sheba/contract/changes'
import { useState } from 'react'
import { useServerErrors } from '../api/use-server-errors.ts'
import { useText } from '../i18n/use-text.ts'
import { DateField } from '../ui/date-field.tsx'
import { FormSheet } from '../ui/form-sheet.tsx'
import { NameFields, noName } from '../ui/name-fields.tsx'
import { dayMessages } from './day-messages.ts'
import type { SheetProps } from './day-sheet.tsx'
import { hoursMessages } from './hours-messages.ts'
import { areIntervals, type Intervals, IntervalsField } from './intervals-field.tsx'
import { PreviewButton } from './preview-button.tsx'
import { useSaveCalendar } from './use-save-calendar.ts'

const shown = ['from', 'to', 'name/bn', 'name/en', 'intervals']

/** Other hours from one day to another, such as those of Ramadan. */
export function DatedHoursForm({ office, onClose, onSaved, onPreview }: SheetProps) {
  const t = useText(hoursMessages)
  const d = useText(dayMessages)
  const server = useServerErrors()
  const save = useSaveCalendar(office)
  const [name, setName] = useState(noName)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [intervals, setIntervals] = useState<Intervals>([{ opens: '09:00', closes: '15:30' }])
  const [wasTried, setTried] = useState(false)
  const isDay = (on: string) => /^\d{4}-\d\d-\d\d$/.test(on)
  const isInOrder = isDay(from) && isDay(to) && from <= to

  function read(): CalendarDraft | null {
    setTried(true)
    return isInOrder && areIntervals(intervals) ? { hours: [{ from, to, name, intervals }] } : null
  }

  function submit() {
    const draft = read()
    if (!draft) return
    save.mutate({ draft }, { onError: server.take, onSuccess: () => onSaved(t.datedSaved) })
  }

  const endError = isDay(to) ? isDay(from) && to < from && t.endBeforeStart : t.noDay
  return (
    <FormSheet
      title={t.datedAdd}
      submit={d.save}
      onSubmit={submit}
      onClose={onClose}
      isPending={save.isPending}
      error={save.error}
      rest={server.rest(shown)}
      also={<PreviewButton onPreview={onPreview} read={read} />}
    >
      <p className="text-ink-2">{t.datedNote}</p>
      <NameFields
        label={t.name}
        value={name}
        onChange={setName}
        errorOf={(language) => server.errorOf(`name/${language}`)}
      />
      <div className="grid gap-5 sm:grid-cols-2 sm:items-start sm:gap-3">
        <DateField
          label={t.from}
          value={from}
          onChange={setFrom}
          error={wasTried && !isDay(from) ? t.noDay : server.errorOf('from')}
        />
        <DateField
          label={t.to}
          value={to}
          onChange={setTo}
          error={(wasTried && endError) || server.errorOf('to')}
        />
      </div>
      <IntervalsField
        label={t.hours}
        value={intervals}
        onChange={setIntervals}
        error={wasTried && !areIntervals(intervals) ? d.noHours : server.errorOf('intervals')}
      />
    </FormSheet>
  )
}
