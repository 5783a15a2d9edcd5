import type { User } from '@sheba/contract/sessions'
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { useProblemWords } from '../../api/use-problem-words.ts'
import { useMedia } from '../../app/shell/use-media.ts'
import { useNow } from '../../i18n/use-now.ts'
import { useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { LoadMore } from '../../ui/load-more.tsx'
import { NewOnes } from './new-ones.tsx'
import { QueueCards } from './queue-cards.tsx'
import { QueueEmpty } from './queue-empty.tsx'
import { countable, filterNames, type QueueFilters, wholeList } from './queue-filters.ts'
import { queueMessages } from './queue-messages.ts'
import { QueueSkeleton } from './queue-skeleton.tsx'
import { QueueTable } from './queue-table.tsx'
import { useChosenRows } from './use-chosen-rows.ts'
import { useFetchAhead } from './use-fetch-ahead.ts'
import { useQueue, useTicketCounts } from './use-queue.ts'
import { useQueueFilters } from './use-queue-filters.ts'
import { useQueueKeys } from './use-queue-keys.ts'
import { useSteadyRows } from './use-steady-rows.ts'

const BulkBar = lazy(async () => ({ default: (await import('../bulk/bulk-bar.tsx')).BulkBar }))

type QueueListProps = {
  me: User
  query: QueueFilters
  filters: QueueFilters
  selected: string | null
  onSelect: ((number: string) => void) | undefined
  /** Hears which ticket stands first, for the preview of who has chosen none. */
  onFirst: (number: string | null) => void
  /** Hears whether rows are chosen: then the keys of an action are theirs. */
  onChosen: (some: boolean) => void
}

/** The rows, in every state: to come, none, failed, here. */
export function QueueList(props: QueueListProps) {
  const { me, query, filters, selected, onSelect, onFirst, onChosen } = props
  const t = useText(queueMessages)
  const words = useProblemWords()
  const { change, look } = useQueueFilters()
  const now = useNow(15_000)
  const isTable = useMedia('(width >= 48rem)')
  const place = useRef<HTMLDivElement>(null)
  const list = useQueue(query)
  const { data, error, isPending, isPlaceholderData } = list
  const incoming = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data])
  const asked = isPlaceholderData ? 'former' : `${JSON.stringify(query)} ${data?.pages.length ?? 0}`
  const { rows, waiting, showAll } = useSteadyRows(incoming, asked, place)
  const first = rows[0]?.number ?? null
  useEffect(() => onFirst(first), [first, onFirst])

  const { data: counts } = useTicketCounts(countable(query))
  const choosing = useChosenRows(rows, wholeList(filters, query.view), counts?.total)
  useFetchAhead(rows, selected)
  const isNone = choosing.selection === null
  useQueueKeys(place, { onChoose: choosing.onChoose, clear: choosing.clear, isNone })
  useEffect(() => onChosen(!isNone), [isNone, onChosen])
  // Stays once it was there: what it has begun is told when nothing is chosen any more.
  const [wasChosen, setWasChosen] = useState(false)
  if (!isNone && !wasChosen) setWasChosen(true)

  const clear = () =>
    change({ ...Object.fromEntries(filterNames.map((name) => [name, undefined])), band: undefined })
  return (
    <div ref={place} aria-busy={isPlaceholderData} className={isPlaceholderData ? 'opacity-60' : undefined}>
      {error && data && (
        <Banner tone="warn" className="mx-4 mb-3 sm:mx-6">
          {t.renewFailed} {words(error).title}
        </Banner>
      )}
      {rows.length > 0 && data?.pages[0]?.nearly && (
        <p role="status" className="px-4 pb-3 text-sm text-ink-2 sm:px-6">
          {t.foundNearly}
        </p>
      )}
      <NewOnes count={waiting} onShow={showAll} />
      {isPending && <QueueSkeleton isTable={isTable} />}
      {error && !data && (
        <ErrorState title={words(error).title} onRetry={() => list.refetch()} isRetrying={list.isFetching}>
          {words(error).detail}
        </ErrorState>
      )}
      {data && rows.length === 0 && <QueueEmpty filters={filters} view={query.view} onClear={clear} />}
      {rows.length > 0 &&
        (isTable ? (
          <QueueTable
            rows={rows}
            now={now}
            selected={selected}
            onSelect={onSelect}
            chosen={choosing.chosen}
            onChoose={choosing.onChoose}
            onChooseAll={choosing.onChooseAll}
            look={look}
          />
        ) : (
          <QueueCards rows={rows} now={now} />
        ))}
      <LoadMore
        hasMore={list.hasNextPage}
        isLoading={list.isFetchingNextPage}
        onMore={() => list.fetchNextPage()}
        isEager
      />
      {wasChosen && (
        <Suspense>
          <BulkBar selection={choosing.selection} all={choosing.all} me={me} onClear={choosing.clear} />
        </Suspense>
      )}
    </div>
  )
}
