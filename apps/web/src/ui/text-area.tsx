import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField'
import { BijoyOffer } from './bijoy-offer.tsx'
import { classes } from './classes.ts'
import { fieldBox } from './field-classes.ts'
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './field-text.tsx'
import { LettersLeft } from './letters-left.tsx'

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
      <BijoyOffer text={rest.value} onTake={rest.onChange} />
      <FieldProblem error={error} />
    </AriaTextField>
  )
}
