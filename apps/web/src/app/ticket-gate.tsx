import type { Ticket } from '@sheba/contract/tickets'
import type { ReactNode } from 'react'
import { isProblem } from '../api/problem-error.ts'
import { useProblemWords } from '../api/use-problem-words.ts'
import { useText } from '../i18n/use-text.ts'
import { useTicket } from '../tickets/use-ticket.ts'
import { Banner } from '../ui/banner.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Skeleton, SkeletonLines } from '../ui/skeleton.tsx'
import { appMessages } from './messages.ts'
import { NotFoundPage } from './pages/not-found-page.tsx'

/** One ticket as it is now, or why it is not here. Without a line the one fetched earlier stays, and says so. */
export function TicketGate({
  number,
  children,
}: {
  number: string
  children: (ticket: Ticket) => ReactNode
}) {
  const t = useText(appMessages)
  const words = useProblemWords()
  const ticket = useTicket(number)
  if (ticket.data) {
    return (
      <>
        {ticket.isError && (
          <Banner icon="wifi-off" className="mb-4">
            {words(ticket.error).detail}
          </Banner>
        )}
        {children(ticket.data)}
      </>
    )
  }
  if (isProblem(ticket.error, 'not-found')) return <NotFoundPage />
  if (ticket.isError) {
    return (
      <ErrorState title={t.ticketFailed} onRetry={() => void ticket.refetch()} isRetrying={ticket.isFetching}>
        {words(ticket.error).detail}
      </ErrorState>
    )
  }
  return (
    <div className="flex flex-col gap-5">
      <Skeleton className="h-8 w-64 max-w-full" />
      <Skeleton className="h-28 w-full" />
      <Skeleton className="h-20 w-full" />
      <SkeletonLines lines={5} />
    </div>
  )
}
