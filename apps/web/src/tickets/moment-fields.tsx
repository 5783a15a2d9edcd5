import { dayOf } from '../i18n/dhaka.ts'
import { dhakaInstant } from '../i18n/dhaka-instant.ts'
import { useText } from '../i18n/use-text.ts'
import { DateField } from '../ui/date-field.tsx'
import { TimeField } from '../ui/time-field.tsx'
import { actionMessages } from './actions/action-messages.ts'

/** A day (`YYYY-MM-DD`) and a time (`HH:MM`) as entered. */
export type MomentEntry = { on: string; time: string }

export const noMoment: MomentEntry = { on: '', time: '' }

/** The moment entered, as ISO text; null while it is none. */
export function momentOfFields({ on, time }: MomentEntry): string | null {
  return /^\d{4}-\d\d-\d\d$/.test(on) && /^\d\d:\d\d$/.test(time) ? dhakaInstant(on, time) : null
}

type MomentFieldsProps = {
  value: MomentEntry
  onChange: (value: MomentEntry) => void
  hint?: string
  error?: string | undefined
  /** The day is today, and only the time is asked. */
  isToday?: boolean
  /** From today on, rather than up to today. */
  isAhead?: boolean
}

/** A moment in Dhaka: its day and its time. */
export function MomentFields(props: MomentFieldsProps) {
  const { value, onChange, hint, error, isToday = false, isAhead = false } = props
  const today = dayOf(Date.now())
  const t = useText(actionMessages)
  return (
    <div className="flex flex-col gap-1">
      {hint && <p className="text-sm text-ink-2">{hint}</p>}
      <div className="grid grid-cols-2 items-start gap-3">
        {!isToday && (
          <DateField
            label={t.day}
            hint=" "
            value={value.on}
            {...(isAhead ? { min: today } : { max: today })}
            onChange={(on) => onChange({ ...value, on })}
            error={error}
          />
        )}
        <TimeField
          label={t.time}
          value={value.time}
          onChange={(time) => onChange({ on: isToday ? today : value.on, time })}
          {...(isToday ? { error } : {})}
        />
      </div>
    </div>
  )
}
