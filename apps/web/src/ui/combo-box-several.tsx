import { useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import type { Choice } from './choice-list.tsx'
import { ComboBox } from './combo-box.tsx'
import { Icon } from './icon.tsx'
import { uiMessages } from './messages.ts'

type ComboBoxSeveralProps<Value extends string> = {
  label: string
  placeholder?: string
  values: readonly Value[]
  onChange: (values: Value[]) => void
  choices: readonly Choice<Value>[]
  onSearch?: (typed: string) => void
  /** What is chosen and has no name here, such as one that the search no longer finds. */
  unknown: string
}

/** Several of many: each that is chosen stands under the field until it is taken away. */
export function ComboBoxSeveral<Value extends string>(props: ComboBoxSeveralProps<Value>) {
  const { label, placeholder, values, onChange, choices, onSearch, unknown } = props
  const t = useText(uiMessages)
  const [seen, setSeen] = useState<readonly Choice<Value>[]>([])
  const labelOf = (id: Value) => [...choices, ...seen].find((one) => one.id === id)?.label ?? unknown

  function add(id: Value | null) {
    const chosen = choices.find((one) => one.id === id)
    if (!chosen) return
    setSeen([...seen, chosen])
    onChange([...values, chosen.id])
    onSearch?.('')
  }

  return (
    <div className="flex flex-col gap-2">
      <ComboBox
        // A new field for each choice: it keeps the words of what it held.
        key={values.join(' ')}
        label={label}
        {...(placeholder && values.length === 0 ? { placeholder } : {})}
        value={null}
        choices={choices.filter(({ id }) => !values.includes(id))}
        {...(onSearch ? { onSearch } : {})}
        onChange={add}
      />
      {values.length > 0 && (
        <ul aria-label={label} className="flex flex-wrap gap-1.5">
          {values.map((id) => (
            <li key={id}>
              <button
                type="button"
                aria-label={t.takeAway({ what: labelOf(id) })}
                onClick={() => onChange(values.filter((one) => one !== id))}
                className="inline-flex min-h-11 items-center gap-1.5 rounded-full bg-sunken px-3 text-start text-sm leading-[1.4] hover:bg-hover desk:min-h-8"
              >
                {labelOf(id)}
                <Icon name="close" size={14} className="shrink-0 text-ink-2" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
