import type { TicketItem } from '@sheba/contract/tickets'
import type { ReactNode } from 'react'
import { useProblemWords } from '../api/use-problem-words.ts'
import { paths } from '../app/paths.ts'
import { useText } from '../i18n/use-text.ts'
import { Banner } from '../ui/banner.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { classes } from '../ui/classes.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { LoadMore } from '../ui/load-more.tsx'
import { uiMessages } from '../ui/messages.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { listMessages } from './list-messages.ts'
import { TicketCard } from './ticket-card.tsx'
import { type Tab, useMyTickets } from './use-my-tickets.ts'

type TicketCardsProps = { tab: Tab; q: string; markOf: (ticket: TicketItem) => ReactNode }

export function TicketCards({ tab, q, markOf }: TicketCardsProps) {
  const t = useText(listMessages)
  const words = useProblemWords()
  const list = useMyTickets(tab, q)

  if (list.isPending) return <CardsSkeleton />
  if (!list.data) {
    return (
      <ErrorState title={t.failed} onRetry={() => void list.refetch()} isRetrying={list.isFetching}>
        {words(list.error).detail}
      </ErrorState>
    )
  }
  const tickets = unique(list.data.pages.flatMap(({ items }) => items))
  // Nothing found for the words before says nothing of these.
  if (tickets.length === 0) return list.isPlaceholderData ? <CardsSkeleton /> : <Nothing tab={tab} q={q} />
  return (
    <div className="flex flex-col gap-2.5">
      {list.isError && <Banner icon="wifi-off">{words(list.error).detail}</Banner>}
      <ul
        className={classes(
          'flex flex-col gap-2.5 transition-opacity duration-120',
          list.isPlaceholderData && 'opacity-60',
        )}
      >
        {tickets.map((ticket) => (
          <TicketCard key={ticket.number} ticket={ticket} mark={markOf(ticket)} />
        ))}
      </ul>
      <LoadMore
        hasMore={list.hasNextPage}
        isLoading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </div>
  )
}

/** A ticket that changed between two pages may come twice: the later word on it stands. */
function unique(tickets: readonly TicketItem[]): TicketItem[] {
  return [...new Map(tickets.map((ticket) => [ticket.number, ticket])).values()]
}

function Nothing({ tab, q }: { tab: Tab; q: string }) {
  const t = useText(listMessages)
  if (q) return <EmptyState title={t.nothingFound({ q })}>{t.nothingFoundDetail}</EmptyState>
  if (tab === 'resolved') return <EmptyState title={t.noneResolved}>{t.noneResolvedDetail}</EmptyState>
  return (
    <EmptyState
      title={tab === 'open' ? t.noneOpen : t.noneAtAll}
      action={<ButtonLink to={paths.raise}>{t.newTicket}</ButtonLink>}
    >
      {t.noneOpenDetail}
    </EmptyState>
  )
}

function CardsSkeleton() {
  const t = useText(uiMessages)
  return (
    <div role="status" className="flex flex-col gap-2.5">
      <span className="sr-only">{t.loading}</span>
      {['a', 'b', 'c', 'd'].map((name) => (
        <div key={name} className="flex flex-col gap-3 rounded-md border border-line bg-panel px-4 py-4.5">
          <Skeleton className="h-4 w-4/5" />
          <Skeleton className="h-4 w-3/5" />
          <Skeleton className="h-3.5 w-2/5" />
        </div>
      ))}
    </div>
  )
}
