import { Button } from 'react-aria-components/Button'
import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  SelectValue,
} from 'react-aria-components/Select'
import { useText } from '../i18n/use-text.ts'
import { type Choice, ChoiceList } from './choice-list.tsx'
import { classes } from './classes.ts'
import { fieldBox } from './field-classes.ts'
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './field-text.tsx'
import { Icon } from './icon.tsx'
import { uiMessages } from './messages.ts'

type SelectProps<Value extends string> = Omit<
  AriaSelectProps<Choice<Value>>,
  'children' | 'className' | 'style' | 'isInvalid' | 'value' | 'onChange' | 'items'
> &
  FieldWords & {
    value: Value | null
    onChange: (value: Value) => void
    choices: readonly Choice<Value>[]
    placeholder?: string
    className?: string
  }

/** One of a list short enough to read. For long lists: ComboBox. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, error, isOptional, value, onChange, choices, placeholder, className, ...rest } = props
  const t = useText(uiMessages)
  return (
    <AriaSelect
      {...rest}
      value={value}
      // The list answers with the id of a choice; its own type knows only that it is a key.
      onChange={(key) => key !== null && onChange(key as Value)}
      placeholder={placeholder ?? t.choose}
      isInvalid={Boolean(error)}
      className={classes('flex flex-col gap-1', className)}
    >
      <FieldLabel label={label} isOptional={Boolean(isOptional)} />
      <FieldHint hint={hint} />
      <Button className={classes(fieldBox, 'group flex items-center gap-2 text-start')}>
        <SelectValue<Choice<Value>> className="min-w-0 flex-1 truncate data-placeholder:text-ink-3">
          {({ isPlaceholder, selectedText }) => (isPlaceholder ? (placeholder ?? t.choose) : selectedText)}
        </SelectValue>
        <Icon name="down" size={16} className="text-ink-2" />
      </Button>
      <FieldProblem error={error} />
      <ChoiceList choices={choices} />
    </AriaSelect>
  )
}
