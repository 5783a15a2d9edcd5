import { useFormat, useText } from '../i18n/use-text.ts'
import { RadioCards } from '../ui/radio-cards.tsx'
import { TextField } from '../ui/text-field.tsx'
import { writeMessages } from './messages.ts'
import type { PromiseDraft } from './promise-draft.ts'

type PromiseFieldsProps = {
  value: PromiseDraft
  onChange: (value: PromiseDraft) => void
  /** The server's word on `days`, `basis`, `ends` or `toleranceMinutes`. */
  errorOf: (field: string) => string | undefined
}

/** A time limit: days on a basis with an ending, or at once within a tolerance. */
export function PromiseFields({ value, onChange, errorOf }: PromiseFieldsProps) {
  const t = useText(writeMessages)
  const f = useFormat()
  const set = (change: Partial<PromiseDraft>) => onChange({ ...value, ...change })
  return (
    <>
      <RadioCards
        label={t.kind}
        isInRow
        value={value.kind}
        onChange={(kind) => set({ kind })}
        cards={[
          { value: 'days', label: t.inDays },
          { value: 'immediate', label: t.atOnce },
        ]}
        error={errorOf('kind')}
      />
      {value.kind === 'immediate' ? (
        <TextField
          label={t.tolerance}
          isFigures
          inputMode="numeric"
          value={f.digits(value.toleranceMinutes)}
          onChange={(toleranceMinutes) => set({ toleranceMinutes })}
          error={errorOf('toleranceMinutes')}
        />
      ) : (
        <InDays value={value} set={set} errorOf={errorOf} />
      )}
    </>
  )
}

type InDaysProps = Pick<PromiseFieldsProps, 'value' | 'errorOf'> & {
  set: (change: Partial<PromiseDraft>) => void
}

function InDays({ value, set, errorOf }: InDaysProps) {
  const t = useText(writeMessages)
  const f = useFormat()
  return (
    <>
      <TextField
        label={t.days}
        isFigures
        inputMode="numeric"
        value={f.digits(value.days)}
        onChange={(days) => set({ days })}
        error={errorOf('days')}
      />
      <RadioCards
        label={t.basis}
        value={value.basis}
        onChange={(basis) => set({ basis })}
        cards={[
          { value: 'calendarRolled', label: t.rolled, detail: t.rolledDetail },
          { value: 'working', label: t.working, detail: t.workingDetail },
          { value: 'calendar', label: t.calendar, detail: t.calendarDetail },
        ]}
        error={errorOf('basis')}
      />
      {value.basis !== 'calendar' && (
        <RadioCards
          label={t.ends}
          isInRow
          value={value.ends}
          onChange={(ends) => set({ ends })}
          cards={[
            { value: 'sameTime', label: t.sameTime },
            { value: 'closeOfDay', label: t.closeOfDay },
          ]}
          error={errorOf('ends')}
        />
      )}
    </>
  )
}
