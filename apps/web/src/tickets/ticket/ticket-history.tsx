import type { Ticket } from '@sheba/contract/tickets'
import { useProblemWords } from '../../api/use-problem-words.ts'
import { useText } from '../../i18n/use-text.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { LoadMore } from '../../ui/load-more.tsx'
import { SkeletonLines } from '../../ui/skeleton.tsx'
import { Timeline } from '../timeline.tsx'
import { useTicketEvents } from '../use-ticket.ts'
import { pageMessages } from './page-messages.ts'

/** What happened, oldest first. */
export function TicketHistory({ ticket }: { ticket: Ticket }) {
  const t = useText(pageMessages)
  const words = useProblemWords()
  const events = useTicketEvents(ticket.number, ticket.version)
  return (
    <section>
      <h2 className="mb-3 text-lg">{t.whatHappened}</h2>
      {events.isPending && <SkeletonLines lines={6} />}
      {events.error && !events.data && (
        <ErrorState title={t.eventsFailed} onRetry={() => events.refetch()} isRetrying={events.isFetching}>
          {words(events.error).detail}
        </ErrorState>
      )}
      {events.data && <Timeline events={events.data.pages.flatMap((page) => page.items)} />}
      <LoadMore
        hasMore={events.hasNextPage}
        isLoading={events.isFetchingNextPage}
        onMore={() => events.fetchNextPage()}
      />
    </section>
  )
}
