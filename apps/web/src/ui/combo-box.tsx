import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
} from 'react-aria-components/ComboBox'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { useText } from '../i18n/use-text.ts'
import { type Choice, ChoiceList } from './choice-list.tsx'
import { classes } from './classes.ts'
import { fieldBox } from './field-classes.ts'
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './field-text.tsx'
import { Icon } from './icon.tsx'
import { uiMessages } from './messages.ts'
import { searchFold } from './search-fold.ts'

type ComboBoxProps<Value extends string> = Omit<
  AriaComboBoxProps<Choice<Value>>,
  'children' | 'className' | 'style' | 'isInvalid' | 'value' | 'onChange' | 'items' | 'inputValue'
> &
  FieldWords & {
    value: Value | null
    /** `null` when the reader empties the field. */
    onChange: (value: Value | null) => void
    choices: readonly Choice<Value>[]
    /** The server searches: `choices` are shown as they are, and this hears what is typed. */
    onSearch?: (typed: string) => void
    placeholder?: string
    /** What to say when nothing matches. */
    empty?: string
    className?: string
  }

/** One of many, found by typing: in either script's digits, with or without joiners. */
export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const {
    label,
    hint,
    error,
    isOptional,
    value,
    onChange,
    choices,
    onSearch,
    placeholder,
    empty,
    className,
    ...rest
  } = props
  const t = useText(uiMessages)
  const [typed, setTyped] = useState<string | null>(null)
  const chosen = choices.find((choice) => choice.id === value)
  const shown = onSearch || typed === null ? choices : matching(choices, typed)

  return (
    <AriaComboBox<Choice<Value>>
      menuTrigger="focus"
      allowsEmptyCollection
      {...rest}
      items={shown}
      defaultFilter={() => true}
      value={value}
      onChange={(key) => {
        setTyped(null)
        // The list answers with the id of a choice; its own type knows only that it is a key.
        onChange(key as Value | null)
      }}
      inputValue={typed ?? chosen?.label ?? ''}
      onInputChange={(text) => {
        setTyped(text === chosen?.label ? null : text)
        onSearch?.(text)
      }}
      isInvalid={Boolean(error)}
      className={classes('flex flex-col gap-1', className)}
    >
      <FieldLabel label={label} isOptional={Boolean(isOptional)} />
      <FieldHint hint={hint} />
      <Group className="relative">
        <Input className={classes(fieldBox, 'pe-11')} {...(placeholder ? { placeholder } : {})} />
        <Button
          aria-label={t.showChoices}
          className="absolute inset-y-0 end-0 flex w-11 items-center justify-center text-ink-2 hover:text-ink"
        >
          <Icon name="down" size={16} />
        </Button>
      </Group>
      <FieldProblem error={error} />
      <ChoiceList empty={empty ?? t.nothingFound} />
    </AriaComboBox>
  )
}

function matching<Value extends string>(choices: readonly Choice<Value>[], typed: string) {
  const words = searchFold(typed).split(' ')
  return choices.filter((choice) => {
    const text = searchFold(`${choice.label} ${choice.detail ?? ''} ${choice.also ?? ''}`)
    return words.every((word) => text.includes(word))
  })
}
