import { useState } from 'react'
import { parseTime } from '../i18n/parse-time.ts'
import { useFormat, useText } from '../i18n/use-text.ts'
import { uiMessages } from './messages.ts'
import { TextField, type TextFieldProps } from './text-field.tsx'

type TimeFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'type' | 'placeholder'> & {
  /** `HH:MM` on a 24-hour clock, or empty; what cannot be read is handed on as typed. */
  value: string
  onChange: (value: string) => void
}

/** A time of day as people write it: ৩:৪০ বিকাল, 15.40, 3 pm. Under it stands what was understood. */
export function TimeField({ value, onChange, hint, ...rest }: TimeFieldProps) {
  const t = useText(uiMessages)
  const f = useFormat()
  const [typed, setTyped] = useState<string | null>(null)
  const [hour, minute] = (/^\d\d:\d\d$/.test(value) ? value.split(':') : []).map(Number)
  const understood = hour !== undefined && minute !== undefined ? f.clock(hour, minute) : null
  return (
    <TextField
      {...rest}
      isFigures
      inputMode="text"
      placeholder={t.timePattern}
      hint={understood ?? hint ?? ' '}
      value={typed ?? f.digits(value)}
      onChange={(text) => {
        setTyped(text)
        onChange(parseTime(text) ?? text.trim())
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
