import { useText } from '../../i18n/use-text.ts'
import { Icon } from '../../ui/icon.tsx'
import { useFilterWords } from './filter-words.ts'
import { chosenFilters, type FilterName, type QueueFilters } from './queue-filters.ts'
import { queueMessages } from './queue-messages.ts'

type FilterChipsProps = {
  filters: QueueFilters
  onRemove: (name: FilterName) => void
  onClear: () => void
}

/** What narrows the list now, each to be taken away by itself. */
export function FilterChips({ filters, onRemove, onClear }: FilterChipsProps) {
  const t = useText(queueMessages)
  const words = useFilterWords(filters)
  return (
    <ul className="flex flex-wrap items-center gap-1.5">
      {chosenFilters(filters).map((name) => (
        <li key={name}>
          <button
            type="button"
            aria-label={t.remove({ what: words(name) })}
            onClick={() => onRemove(name)}
            className="inline-flex min-h-11 items-center gap-1.5 rounded-full bg-sunken px-3 text-sm leading-[1.4] hover:bg-hover desk:min-h-8"
          >
            {words(name)}
            <Icon name="close" size={14} className="text-ink-2" />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          onClick={onClear}
          className="min-h-11 px-2 text-sm text-ink-2 underline underline-offset-3 hover:text-ink desk:min-h-8"
        >
          {t.clearFilters}
        </button>
      </li>
    </ul>
  )
}
