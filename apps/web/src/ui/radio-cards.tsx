import type { ReactNode } from 'react'
import { Radio, RadioGroup, type RadioGroupProps } from 'react-aria-components/RadioGroup'
import { classes } from './classes.ts'
import { FieldHint, FieldLabel, FieldProblem, type FieldWords } from './field-text.tsx'

export type RadioCard<Value extends string> = {
  value: Value
  label: ReactNode
  /** The facts that decide, under the label. */
  detail?: ReactNode
  isDisabled?: boolean
}

type RadioCardsProps<Value extends string> = Omit<
  RadioGroupProps,
  'children' | 'className' | 'style' | 'isInvalid' | 'value' | 'onChange'
> &
  FieldWords & {
    value: Value | null
    onChange: (value: Value) => void
    cards: readonly RadioCard<Value>[]
    /** Short choices stand side by side where there is room. */
    isInRow?: boolean
    className?: string
  }

/** One of a few, each with room for the facts that decide. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { label, hint, error, isOptional, cards, isInRow, className, onChange, ...rest } = props
  return (
    <RadioGroup
      {...rest}
      // The group answers with a value of `cards`; its own type knows only that it is text.
      onChange={(value) => onChange(value as Value)}
      isInvalid={Boolean(error)}
      className={classes('flex flex-col gap-1.5', className)}
    >
      <FieldLabel label={label} isOptional={Boolean(isOptional)} />
      <FieldHint hint={hint} />
      <div className={isInRow ? 'flex flex-wrap gap-2' : 'flex flex-col gap-2.5'}>
        {cards.map((card) => (
          <Card key={card.value} card={card} isInRow={Boolean(isInRow)} />
        ))}
      </div>
      <FieldProblem error={error} />
    </RadioGroup>
  )
}

function Card<Value extends string>({ card, isInRow }: { card: RadioCard<Value>; isInRow: boolean }) {
  return (
    <Radio
      value={card.value}
      {...(card.isDisabled ? { isDisabled: true } : {})}
      className={classes(
        'cursor-pointer rounded-md border border-edge bg-panel transition-colors duration-120 hover:border-ink-3',
        'data-selected:border-brand data-selected:bg-brand-soft data-selected:ring-1 data-selected:ring-brand',
        'data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-focus',
        'data-disabled:cursor-not-allowed data-disabled:border-line data-disabled:text-ink-3',
        isInRow
          ? 'flex min-h-11 items-center px-3.5 py-1.5 desk:min-h-9.5'
          : 'flex flex-col gap-0.5 px-4 py-3',
      )}
    >
      <span className="font-medium">{card.label}</span>
      {card.detail && <span className="text-sm text-ink-2">{card.detail}</span>}
    </Radio>
  )
}
