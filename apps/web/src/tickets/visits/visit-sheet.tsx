import { useSearchParams } from 'react-router'
import { useProblemWords } from '../../api/use-problem-words.ts'
import { useNow } from '../../i18n/use-now.ts'
import { useFormat, usePick, useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { LoadMore } from '../../ui/load-more.tsx'
import { Select } from '../../ui/select.tsx'
import { SkeletonLines } from '../../ui/skeleton.tsx'
import { useServices, useUnions } from '../use-choices.ts'
import { byUnion } from './by-union.ts'
import { useVisits } from './use-visits.ts'
import { visitMessages } from './visit-messages.ts'
import { VisitRow } from './visit-row.tsx'

const all = 'all'

/** What to take along on the road: the open tickets by union, on paper or on the phone. */
export function VisitSheet({ office }: { office: string | undefined }) {
  const t = useText(visitMessages)
  const f = useFormat()
  const pick = usePick()
  const words = useProblemWords()
  const now = useNow(60_000)
  const [search] = useSearchParams()
  const [union, service] = [search.get('union'), search.get('service')]
  const query = { ...(union ? { union: [union] } : {}), ...(service ? { service: [service] } : {}) }
  const list = useVisits(query)
  const { data, error, isPending } = list
  const groups = byUnion(data?.pages.flatMap(({ items }) => items) ?? [])
  return (
    <div className="pb-10">
      <header className="flex flex-wrap items-start justify-between gap-3 px-4 pt-4 pb-3 sm:px-6">
        <div>
          <h1 className="text-2xl">{t.title}</h1>
          <p className="text-sm text-ink-2">
            {t.lead} {t.printedAt({ at: f.moment(list.dataUpdatedAt || now, now, { inSentence: true }) })}
          </p>
        </div>
        <Button icon="print" data-screen-only onPress={() => window.print()}>
          {t.print}
        </Button>
        <Choices office={office} />
      </header>
      {isPending && <SkeletonLines lines={8} />}
      {error && !data && (
        <ErrorState title={words(error).title} onRetry={() => list.refetch()} isRetrying={list.isFetching}>
          {words(error).detail}
        </ErrorState>
      )}
      {data && groups.length === 0 && <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>}
      {groups.map(({ union: where, tickets }) => (
        <section key={where?.id ?? 'none'} aria-label={where ? pick(where.name) : t.nowhere}>
          <h2 className="flex items-baseline gap-2 border-b border-line bg-sunken px-4 py-2 text-lg break-after-avoid sm:px-6">
            {where ? pick(where.name) : t.nowhere}
            <span className="num text-sm font-normal text-ink-2">{t.count({ count: tickets.length })}</span>
          </h2>
          <ul>
            {tickets.map((ticket) => (
              <VisitRow key={ticket.number} ticket={ticket} now={now} />
            ))}
          </ul>
        </section>
      ))}
      <LoadMore
        hasMore={list.hasNextPage}
        isLoading={list.isFetchingNextPage}
        onMore={() => list.fetchNextPage()}
      />
    </div>
  )
}

function Choices({ office }: { office: string | undefined }) {
  const t = useText(visitMessages)
  const pick = usePick()
  const [search, setSearch] = useSearchParams()
  const unions = useUnions(office).data?.items ?? []
  const services = useServices(office ? { office } : {}).data?.items ?? []

  function change(name: 'union' | 'service', value: string) {
    const next = new URLSearchParams(search)
    if (value === all) next.delete(name)
    else next.set(name, value)
    setSearch(next, { replace: true })
  }

  return (
    <div data-screen-only className="flex w-full flex-wrap gap-3">
      <Select
        label={t.union}
        value={search.get('union') ?? all}
        onChange={(value) => change('union', value)}
        choices={[
          { id: all, label: t.all },
          ...unions.map(({ id, name }) => ({ id, label: pick(name) })),
          { id: 'none', label: t.nowhere },
        ]}
        className="min-w-44 flex-1 sm:flex-none"
      />
      <Select
        label={t.service}
        value={search.get('service') ?? all}
        onChange={(value) => change('service', value)}
        choices={[
          { id: all, label: t.all },
          ...services.map(({ slug, shortName }) => ({ id: slug, label: pick(shortName) })),
        ]}
        className="min-w-44 flex-1 sm:flex-none"
      />
    </div>
  )
}
