import { useText } from '../../i18n/use-text.ts'
import { classes } from '../../ui/classes.ts'
import { shellMessages } from './messages.ts'
import type { Suggestion } from './use-suggestions.ts'

type SuggestionListProps = {
  id: string
  suggestions: readonly Suggestion[]
  active: number
  onTake: (suggestion: Suggestion) => void
}

export const optionId = (list: string, place: number) => `${list}-${place}`

/** What the typed words may mean as filters. The field keeps the focus and says which one is active. */
export function SuggestionList({ id, suggestions, active, onTake }: SuggestionListProps) {
  const t = useText(shellMessages)
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t.asFilter}
      className="absolute inset-x-0 top-full z-40 mt-1 overflow-hidden rounded-md border border-line bg-panel p-1 shadow-raised"
    >
      {suggestions.map((suggestion, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field, which keeps the focus, hears the keys
        <div
          key={suggestion.id}
          id={optionId(id, place)}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          // The field keeps the focus: pressing down would take it away before the click.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(suggestion)}
          className={classes(
            'flex min-h-11 cursor-pointer flex-col justify-center rounded-sm px-3 py-1 hover:bg-hover desk:min-h-9',
            place === active && 'bg-hover outline-2 -outline-offset-2 outline-focus',
          )}
        >
          <span className="line-clamp-1">{suggestion.label}</span>
          <span className="line-clamp-1 text-sm text-ink-2">{suggestion.detail}</span>
        </div>
      ))}
    </div>
  )
}
