import { useRef, useState } from 'react'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField'
import { parseDay } from '../i18n/parse-day.ts'
import { useFormat, useText } from '../i18n/use-text.ts'
import { classes } from './classes.ts'
import { fieldBox } from './field-classes.ts'
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './field-text.tsx'
import { IconButton } from './icon-button.tsx'
import { uiMessages } from './messages.ts'

type DateFieldProps = Omit<
  AriaTextFieldProps,
  'children' | 'className' | 'style' | 'isInvalid' | 'value' | 'onChange'
> &
  FieldWords & {
    /** `YYYY-MM-DD`, or empty. What cannot be read as a day is handed on as it was typed, for the server's or the form's word on it. */
    value: string
    onChange: (value: string) => void
    min?: string
    max?: string
    className?: string
  }

/** A day, typed as day/month/year in either script's digits, or picked from the browser's own calendar. */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, isOptional, value, onChange, min, max, className, ...rest } = props
  const t = useText(uiMessages)
  const f = useFormat()
  const picker = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)

  return (
    <AriaTextField
      {...rest}
      value={typed ?? f.digits(dayAsTyped(value))}
      onChange={(text) => {
        setTyped(text)
        onChange(parseDay(text) ?? text.trim())
      }}
      onBlur={() => setTyped(null)}
      isInvalid={Boolean(error)}
      className={classes('flex flex-col gap-1', className)}
    >
      <FieldLabel label={label} isOptional={Boolean(isOptional)} />
      <FieldHint hint={hint} />
      <Group className="relative">
        <Input inputMode="numeric" placeholder={t.dayPattern} className={classes(fieldBox, 'num pe-11')} />
        <input
          ref={picker}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={parseDay(value) ?? ''}
          {...(min ? { min } : {})}
          {...(max ? { max } : {})}
          onChange={(event) => onChange(event.target.value)}
          className="pointer-events-none absolute end-0 bottom-0 size-11 opacity-0"
        />
        <IconButton
          icon="calendar"
          label={t.openCalendar}
          className="absolute! inset-y-0 end-0 my-auto h-full!"
          onPress={() => picker.current?.showPicker()}
        />
      </Group>
      <FieldProblem error={error} />
    </AriaTextField>
  )
}

function dayAsTyped(value: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)
  return day ? `${day[3]}/${day[2]}/${day[1]}` : value
}
