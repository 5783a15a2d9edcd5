import { graphemes } from '@sheba/contract/fields'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField'
import { useText } from '../i18n/use-text.ts'
import { classes } from './classes.ts'
import { fieldBox } from './field-classes.ts'
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './field-text.tsx'
import { uiMessages } from './messages.ts'

export type TextAreaProps = Omit<
  AriaTextFieldProps,
  'children' | 'className' | 'style' | 'isInvalid' | 'value'
> &
  FieldWords & {
    value: string
    /** In letters as a reader counts them. Said only when four fifths are used. Nothing typed is cut off. */
    limit?: number
    rows?: number
    placeholder?: string
    className?: string
  }

/** Grows with what is written, where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, isOptional, limit, rows = 4, placeholder, className, ...rest } = props
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={classes('flex flex-col gap-1', className)}>
      <FieldLabel label={label} isOptional={Boolean(isOptional)} />
      <FieldHint hint={hint} />
      <AriaTextArea
        rows={rows}
        className={classes(fieldBox, 'max-h-96 field-sizing-content leading-[1.6]')}
        style={{ minHeight: `${rows * 1.6 + 1.1}rem` }}
        {...(placeholder ? { placeholder } : {})}
      />
      {limit !== undefined && <LettersLeft text={rest.value} limit={limit} />}
      <FieldProblem error={error} />
    </AriaTextField>
  )
}

function LettersLeft({ text, limit }: { text: string; limit: number }) {
  const t = useText(uiMessages)
  // Counting letters costs more than counting code units, of which there are never fewer.
  const used = text.length < limit * 0.8 ? text.length : graphemes(text)
  const left = limit - used
  const isNear = used >= limit * 0.8
  return (
    <p
      aria-live="polite"
      className={classes('text-sm empty:hidden', left < 0 ? 'font-medium text-overdue-ink' : 'text-ink-3')}
    >
      {isNear && (left < 0 ? t.lettersOver({ count: -left }) : t.lettersLeft({ count: left }))}
    </p>
  )
}
