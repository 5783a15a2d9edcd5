import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, Ref } from 'react'
import { Input } from 'react-aria-components/Input'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField'
import { BijoyOffer } from './bijoy-offer.tsx'
import { classes } from './classes.ts'
import { fieldBox } from './field-classes.ts'
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './field-text.tsx'
import { LettersLeft } from './letters-left.tsx'

export type TextFieldProps = Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> &
  FieldWords & {
    placeholder?: string
    type?: HTMLInputTypeAttribute
    autoComplete?: HTMLInputAutoCompleteAttribute
    autoCapitalize?: 'none' | 'sentences'
    inputRef?: Ref<HTMLInputElement>
    className?: string
    /** Numbers and codes: figures of equal width. */
    isFigures?: boolean
    /** In letters as a reader counts them, with a `value`. Nothing typed is cut off. */
    limit?: number
  }

export function TextField(props: TextFieldProps) {
  const {
    label,
    hint,
    error,
    isOptional,
    placeholder,
    autoCapitalize,
    inputRef,
    className,
    isFigures,
    limit,
    ...rest
  } = props
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={classes('flex flex-col gap-1', className)}>
      <FieldLabel label={label} isOptional={Boolean(isOptional)} />
      <FieldHint hint={hint} />
      <Input
        className={classes(fieldBox, isFigures && 'num')}
        {...(placeholder ? { placeholder } : {})}
        {...(autoCapitalize ? { autoCapitalize } : {})}
        {...(inputRef ? { ref: inputRef } : {})}
      />
      {limit !== undefined && <LettersLeft text={rest.value ?? ''} limit={limit} />}
      {limit !== undefined && <BijoyOffer text={rest.value ?? ''} onTake={rest.onChange} />}
      <FieldProblem error={error} />
    </AriaTextField>
  )
}
