import type { User } from '@sheba/contract/sessions'
import { lazy, Suspense, useState } from 'react'
import { useFormat, useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { useViews } from '../views/use-views.ts'
import { ViewsButton } from '../views/views-button.tsx'
import { BandChips } from './band-chips.tsx'
import { DayAheadLine } from './day-ahead-line.tsx'
import { DueToday } from './due-today.tsx'
import { FilterChips } from './filter-chips.tsx'
import { OfficeLine } from './office-line.tsx'
import { chosenFilters, countable, filterNames, type QueueFilters } from './queue-filters.ts'
import { queueMessages } from './queue-messages.ts'
import { useTicketCounts } from './use-queue.ts'
import { useQueueFilters } from './use-queue-filters.ts'

const FiltersSheet = lazy(async () => ({ default: (await import('./filters-sheet.tsx')).FiltersSheet }))

/** What one looks at, the office's day, and the counts that filter. */
export function QueueHeader({ me, query }: { me: User; query: QueueFilters }) {
  const { filters, look, saved, change } = useQueueFilters()
  const { data: views } = useViews()
  const current = views?.items.find(({ id }) => id === saved) ?? null
  const { data: counts } = useTicketCounts(countable(query))
  const { data: whole } = useTicketCounts({})
  const chosen = chosenFilters(filters)
  const clear = () => change(Object.fromEntries(filterNames.map((name) => [name, undefined])))
  return (
    <header className="flex flex-col gap-3 px-4 pt-4 pb-3 sm:px-6">
      <div>
        <div className="flex items-start justify-between gap-3">
          <Title filters={filters} view={query.view} saved={current?.name} />
          <div className="flex flex-wrap justify-end gap-2">
            <ViewsButton current={current} shown={{ filters, look }} />
            <FiltersButton filters={filters} count={chosen.length} />
          </div>
        </div>
        <div className="flex flex-wrap justify-between gap-x-6 text-sm leading-[1.5]">
          <OfficeLine office={me.office?.code} />
          {whole && <DueToday count={whole.byView.dueToday} office={me.office?.code} />}
        </div>
        {me.role === 'officer' && <DayAheadLine />}
      </div>
      <BandChips counts={counts?.byBand} chosen={filters.band ?? []} onChange={(band) => change({ band })} />
      {chosen.length > 0 && (
        <FilterChips filters={filters} onRemove={(name) => change({ [name]: undefined })} onClear={clear} />
      )}
    </header>
  )
}

type TitleProps = {
  filters: QueueFilters
  view: keyof typeof queueMessages | undefined
  saved: string | undefined
}

function Title({ filters, view, saved }: TitleProps) {
  const t = useText(queueMessages)
  const f = useFormat()
  if (saved !== undefined) return <h1 className="text-2xl">{f.digits(saved)}</h1>
  const words = filters.q ? t.found({ q: filters.q }) : view ? t[view] : t.all
  return <h1 className="text-2xl">{typeof words === 'string' ? words : t.all}</h1>
}

function FiltersButton({ filters, count }: { filters: QueueFilters; count: number }) {
  const t = useText(queueMessages)
  const { look, replaceAll } = useQueueFilters()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon="filter" onPress={() => setOpen(true)} className="shrink-0 rounded-full">
        {count > 0 ? t.filtersCount({ count }) : t.filters}
      </Button>
      {isOpen && (
        <Suspense>
          <FiltersSheet filters={filters} look={look} onChange={replaceAll} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
