import { useFormat, useText } from '../i18n/use-text.ts'
import { classes } from '../ui/classes.ts'
import { listMessages } from './list-messages.ts'
import { type Tab, tabs } from './use-my-tickets.ts'

type TabRowProps = {
  selected: Tab
  /** null: not known yet. */
  counts: Record<Tab, number> | null
  onSelect: (tab: Tab) => void
}

/** Which tickets are listed, with how many each would show. */
export function TabRow({ selected, counts, onSelect }: TabRowProps) {
  const t = useText(listMessages)
  const f = useFormat()
  return (
    <fieldset className="flex gap-1 border-b border-line">
      <legend className="sr-only">{t.which}</legend>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-pressed={tab === selected}
          onClick={() => onSelect(tab)}
          className={classes(
            '-mb-px flex min-h-11 items-center gap-2 border-b-2 px-3 focus-visible:-outline-offset-2',
            tab === selected
              ? 'border-brand font-medium text-ink'
              : 'border-transparent text-ink-2 hover:text-ink',
          )}
        >
          {t[tab]}
          <span className="num min-w-4 text-sm text-ink-3">{counts && f.number(counts[tab])}</span>
        </button>
      ))}
    </fieldset>
  )
}
