import type { CalendarDay } from '@sheba/contract/calendar'
import type { CalendarDraft } from '@sheba/contract/changes'
import { useState } from 'react'
import { useServerErrors } from '../api/use-server-errors.ts'
import { useFormat, useText } from '../i18n/use-text.ts'
import { DateField } from '../ui/date-field.tsx'
import { FormSheet } from '../ui/form-sheet.tsx'
import { movedEntry } from './calendar-draft.ts'
import { DayFacts } from './day-facts.tsx'
import { dayMessages } from './day-messages.ts'
import type { SheetProps } from './day-sheet.tsx'
import { PreviewButton } from './preview-button.tsx'
import { useSaveCalendar } from './use-save-calendar.ts'

/** The same day on another date, as when the moon decides otherwise. */
export function MoveDay({ day, office, onClose, onSaved, onPreview }: SheetProps & { day: CalendarDay }) {
  const t = useText(dayMessages)
  const f = useFormat()
  const server = useServerErrors()
  const save = useSaveCalendar(office)
  const [on, setOn] = useState('')
  const [wasTried, setTried] = useState(false)
  const isGiven = /^\d{4}-\d\d-\d\d$/.test(on) && on !== day.on

  function read(): CalendarDraft | null {
    setTried(true)
    return isGiven ? { days: [movedEntry(day, on)], withdrawDays: [day.on] } : null
  }

  function submit() {
    const draft = read()
    if (!draft) return
    const saved = t.moved({ from: f.day(day.on, 'date'), to: f.day(on, 'date') })
    save.mutate({ draft }, { onError: server.take, onSuccess: () => onSaved(saved) })
  }

  return (
    <FormSheet
      title={`${t.move}: ${f.day(day.on, 'date')}`}
      submit={t.move}
      onSubmit={submit}
      onClose={onClose}
      isPending={save.isPending}
      error={save.error}
      rest={server.rest(['on'])}
      also={<PreviewButton onPreview={onPreview} read={read} />}
    >
      <DayFacts day={day} />
      <DateField
        label={t.moveTo}
        value={on}
        onChange={setOn}
        error={wasTried && !isGiven ? t.noDay : server.errorOf('on')}
      />
    </FormSheet>
  )
}
