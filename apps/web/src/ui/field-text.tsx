import type { ReactNode } from 'react'
import { FieldError as AriaFieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { useText } from '../i18n/use-text.ts'
import { Icon } from './icon.tsx'
import { uiMessages } from './messages.ts'

/** What every field may carry around its box. */
export type FieldWords = {
  label: ReactNode
  /** A line of help, read together with the label. */
  hint?: ReactNode
  /** What is wrong and what to do; its presence makes the field invalid. */
  error?: string | undefined
  /** Says beside the label that nothing need be entered. */
  isOptional?: boolean
}

export function FieldLabel({ label, isOptional }: Pick<FieldWords, 'label' | 'isOptional'>) {
  const t = useText(uiMessages)
  return (
    <Label className="font-medium">
      {label}
      {isOptional && <span className="ms-2 text-sm font-normal text-ink-3">{t.optional}</span>}
    </Label>
  )
}

export function FieldHint({ hint }: Pick<FieldWords, 'hint'>) {
  if (!hint) return null
  return (
    <Text slot="description" className="text-sm text-ink-2">
      {hint}
    </Text>
  )
}

export function FieldProblem({ error }: Pick<FieldWords, 'error'>) {
  return (
    <AriaFieldError className="flex items-start gap-1.5 text-sm font-medium text-overdue-ink">
      <Icon name="alert" size={16} className="mt-[0.2rem]" />
      <span>{error}</span>
    </AriaFieldError>
  )
}
