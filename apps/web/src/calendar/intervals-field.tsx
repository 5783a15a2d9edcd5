import type { OfficeInterval } from '@sheba/contract/calendar'
import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { TimeField } from '../ui/time-field.tsx'
import { dayMessages } from './day-messages.ts'

export type Intervals = OfficeInterval[]

export const ordinaryHours: Intervals = [{ opens: '09:00', closes: '17:00' }]

const most = 4

type IntervalsFieldProps = {
  label: string
  /** Something else on the screen says it already; it is still read out. */
  isLabelHidden?: boolean
  value: Intervals
  onChange: (value: Intervals) => void
  error?: string | undefined
}

/** When the office is open, in one span or several, as around a midday break. */
export function IntervalsField({ label, isLabelHidden, value, onChange, error }: IntervalsFieldProps) {
  const t = useText(dayMessages)
  const change = (place: number, part: Partial<Intervals[number]>) =>
    onChange(value.map((one, at) => (at === place ? { ...one, ...part } : one)))
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className={isLabelHidden ? 'sr-only' : 'mb-1 font-medium'}>{label}</legend>
      {value.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: spans have no name but their place
        <div key={place} className="flex items-start gap-2">
          <TimeField
            className="min-w-0 flex-1"
            label={value.length > 1 ? `${t.spanOf({ place: place + 1 })}: ${t.opens}` : t.opens}
            value={one.opens}
            onChange={(opens) => change(place, { opens })}
          />
          <TimeField
            className="min-w-0 flex-1"
            label={t.closes}
            value={one.closes}
            onChange={(closes) => change(place, { closes })}
            error={place === value.length - 1 ? error : undefined}
          />
          {value.length > 1 && (
            <IconButton
              icon="close"
              label={t.removeInterval}
              className="mt-14"
              onPress={() => onChange(value.filter((_, at) => at !== place))}
            />
          )}
        </div>
      ))}
      {value.length < most && (
        <Button
          variant="quiet"
          icon="plus"
          className="self-start"
          onPress={() => onChange([...value, { opens: '', closes: '' }])}
        >
          {t.addInterval}
        </Button>
      )}
    </fieldset>
  )
}

/** Whether every span has two readable times, so that it can be sent; the server judges the rest. */
export function areIntervals(intervals: Intervals): boolean {
  return intervals.length > 0 && intervals.every(({ opens, closes }) => isTime(opens) && isTime(closes))
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)
}
