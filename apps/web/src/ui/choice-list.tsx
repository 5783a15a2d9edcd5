import type { ReactNode } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from './icon.tsx'

export type Choice<Value extends string = string> = {
  id: Value
  label: string
  detail?: string
  /** Further words it is found by. */
  also?: string
}

/** The list that opens under a Select or a ComboBox. */
export function ChoiceList<Value extends string>({
  choices,
  empty,
}: {
  choices?: readonly Choice<Value>[]
  empty?: ReactNode
}) {
  return (
    <Popover
      offset={4}
      className="max-h-80 min-w-(--trigger-width) max-w-[calc(100vw-1.5rem)] overflow-auto rounded-md border border-line bg-panel p-1 shadow-raised outline-none data-entering:animate-appear"
    >
      <ListBox<Choice<Value>>
        {...(choices ? { items: choices } : {})}
        className="outline-none"
        renderEmptyState={() => <p className="px-3 py-2.5 text-sm text-ink-2">{empty}</p>}
      >
        {(choice) => <ChoiceRow choice={choice} />}
      </ListBox>
    </Popover>
  )
}

function ChoiceRow({ choice }: { choice: Choice }) {
  return (
    <ListBoxItem
      id={choice.id}
      textValue={choice.label}
      className="flex min-h-11 cursor-pointer items-center gap-3 rounded-sm px-3 py-1.5 outline-none data-focused:bg-hover data-selected:font-medium desk:min-h-9"
    >
      {({ isSelected }) => (
        <>
          <span className="flex min-w-0 flex-1 flex-col leading-[1.45]">
            <span>{choice.label}</span>
            {choice.detail && <span className="text-sm font-normal text-ink-2">{choice.detail}</span>}
          </span>
          {isSelected && <Icon name="check" size={16} className="text-brand" />}
        </>
      )}
    </ListBoxItem>
  )
}
