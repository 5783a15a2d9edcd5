import type { CalendarDay } from '@sheba/contract/calendar'
import type { CalendarDraft } from '@sheba/contract/changes'
import { useState } from 'react'
import { useServerErrors } from '../api/use-server-errors.ts'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormSheet } from '../ui/form-sheet.tsx'
import { NameFields } from '../ui/name-fields.tsx'
import { RadioCards } from '../ui/radio-cards.tsx'
import { TextField } from '../ui/text-field.tsx'
import { type DayDraft, draftOf, entryOf } from './calendar-draft.ts'
import { DayFacts } from './day-facts.tsx'
import { dayMessages } from './day-messages.ts'
import type { SheetProps } from './day-sheet.tsx'
import { areIntervals, IntervalsField, ordinaryHours } from './intervals-field.tsx'
import { PreviewButton } from './preview-button.tsx'
import { useSaveCalendar } from './use-save-calendar.ts'

const shown = ['on', 'name/bn', 'name/en', 'reason', 'intervals']

/** Writing a day: one that was opened, or any, with its date to be given. */
export function DayForm({
  day,
  office,
  onClose,
  onSaved,
  onPreview,
}: SheetProps & { day: CalendarDay | null }) {
  const t = useText(dayMessages)
  const f = useFormat()
  const server = useServerErrors()
  const save = useSaveCalendar(office)
  const [draft, setDraft] = useState<DayDraft>(() => (day ? draftOf(day) : noDraft))
  const [wasTried, setTried] = useState(false)
  const change = (part: Partial<DayDraft>) => setDraft({ ...draft, ...part })

  const isDayGiven = /^\d{4}-\d\d-\d\d$/.test(draft.on)
  const areHoursGiven = draft.intervals === null || areIntervals(draft.intervals)

  function read(): CalendarDraft | null {
    setTried(true)
    return isDayGiven && areHoursGiven ? { days: [entryOf(draft)] } : null
  }

  function submit() {
    const entered = read()
    if (!entered) return
    save.mutate(
      { draft: entered, seen: day },
      { onError: server.take, onSuccess: () => onSaved(t.saved({ day: f.day(draft.on, 'date') })) },
    )
  }

  return (
    <FormSheet
      title={day ? f.day(day.on, 'full') : t.addTitle}
      submit={t.save}
      onSubmit={submit}
      onClose={onClose}
      isPending={save.isPending}
      error={save.error}
      rest={server.rest(shown)}
      also={<PreviewButton onPreview={onPreview} read={read} />}
    >
      {day ? (
        <DayFacts day={day} />
      ) : (
        <DateField
          label={t.on}
          value={draft.on}
          onChange={(on) => change({ on })}
          error={wasTried && !isDayGiven ? t.noDay : server.errorOf('on')}
        />
      )}
      <RadioCards
        label={t.becomes}
        value={draft.becomes}
        onChange={(becomes) => change({ becomes })}
        cards={[
          { value: 'general', label: t.general, detail: t.generalDetail },
          { value: 'executive', label: t.executive, detail: t.executiveDetail },
          { value: 'working', label: t.working, detail: t.workingDetail },
        ]}
      />
      <NameFields
        label={t.name}
        value={draft.name}
        onChange={(name) => change({ name })}
        errorOf={(language) => server.errorOf(`name/${language}`)}
      />
      {draft.becomes === 'working' ? (
        <WorkingFields
          draft={draft}
          day={day}
          change={change}
          reasonError={server.errorOf('reason')}
          hoursError={wasTried && !areHoursGiven ? t.noHours : server.errorOf('intervals')}
        />
      ) : (
        <Checkbox isSelected={draft.isProvisional} onChange={(isProvisional) => change({ isProvisional })}>
          {t.provisional}
        </Checkbox>
      )}
      {onPreview && <p className="text-sm text-ink-2">{t.noPreview}</p>}
    </FormSheet>
  )
}

type WorkingFieldsProps = {
  draft: DayDraft
  day: CalendarDay | null
  change: (part: Partial<DayDraft>) => void
  reasonError: string | undefined
  hoursError: string | undefined
}

/** A working day has hours, and a reason where an office above has closed it. */
function WorkingFields({ draft, day, change, reasonError, hoursError }: WorkingFieldsProps) {
  const t = useText(dayMessages)
  const pick = usePick()
  const closedAbove = day?.why === 'closed' && !day.own ? day.entry?.office : undefined
  return (
    <>
      <RadioCards
        label={t.hours}
        isInRow
        value={draft.intervals ? 'own' : 'usual'}
        onChange={(choice) => change({ intervals: choice === 'own' ? ordinaryHours : null })}
        cards={[
          { value: 'usual', label: t.usualHours },
          { value: 'own', label: t.ownHours },
        ]}
      />
      {draft.intervals && (
        <IntervalsField
          label={t.hours}
          isLabelHidden
          value={draft.intervals}
          onChange={(intervals) => change({ intervals })}
          error={hoursError}
        />
      )}
      <TextField
        label={t.reason}
        isOptional={!closedAbove}
        hint={closedAbove ? t.reasonNeeded({ office: pick(closedAbove.name) }) : undefined}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        error={reasonError}
      />
    </>
  )
}

const noDraft: DayDraft = {
  on: '',
  becomes: 'executive',
  name: { bn: '', en: '' },
  isProvisional: false,
  intervals: null,
  reason: '',
}
