import type { User } from '@sheba/contract/sessions'
import type { Ticket } from '@sheba/contract/tickets'
import { lazy, Suspense } from 'react'
import { isProblem } from '../../api/problem-error.ts'
import { useProblemWords } from '../../api/use-problem-words.ts'
import { paths } from '../../app/paths.ts'
import { useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Written } from '../../ui/written.tsx'
import { ActBar } from '../actions/act-bar.tsx'
import { ClockCard } from '../clock-card.tsx'
import { useTicket } from '../use-ticket.ts'
import { pageMessages } from './page-messages.ts'
import { TicketAside } from './ticket-aside.tsx'
import { TicketHead } from './ticket-head.tsx'
import { TicketHistory } from './ticket-history.tsx'
import { TicketSkeleton } from './ticket-skeleton.tsx'

const RelatedPanel = lazy(async () => ({
  default: (await import('../related/related-panel.tsx')).RelatedPanel,
}))

/** One ticket, whole: the request, what happened, what may be done, the clock and who asks. */
export function TicketScreen({ number, me }: { number: string; me: User }) {
  const t = useText(pageMessages)
  const words = useProblemWords()
  const { data: ticket, error, isPending, isFetching, refetch } = useTicket(number)
  if (isPending) return <TicketSkeleton />
  if (isProblem(error, 'not-found') || (!ticket && isProblem(error, 'invalid-request'))) {
    const back = <ButtonLink to={paths.queue}>{t.backToQueue}</ButtonLink>
    return (
      <EmptyState isPage title={t.notThere} action={back}>
        {t.notThereDetail}
      </EmptyState>
    )
  }
  if (!ticket) {
    return (
      <ErrorState title={words(error).title} onRetry={() => refetch()} isRetrying={isFetching}>
        {words(error).detail}
      </ErrorState>
    )
  }
  return (
    <div className="mx-auto flex max-w-300 flex-col gap-5 px-4 py-4 sm:px-6 sm:py-5">
      {error && <Banner tone="warn">{t.renewFailed}</Banner>}
      <TicketHead ticket={ticket} />
      <Body ticket={ticket} me={me} />
    </div>
  )
}

function Body({ ticket, me }: { ticket: Ticket; me: User }) {
  const t = useText(pageMessages)
  return (
    <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex min-w-0 flex-col gap-6">
        <div className="lg:hidden">
          <ClockCard ticket={ticket} />
        </div>
        <ActBar ticket={ticket} me={me} />
        {!ticket.eligible && <Banner tone="warn">{t.notEligible}</Banner>}
        <section className="rounded-md border border-line bg-panel p-4 sm:p-5">
          <h2 className="mb-2 text-sm font-normal text-ink-2">{t.request}</h2>
          <p lang={ticket.language === 'en' ? 'en' : 'bn'} className="whitespace-pre-line">
            {ticket.description ? (
              <Written text={ticket.description} />
            ) : (
              <span className="text-ink-3">{t.noDescription}</span>
            )}
          </p>
        </section>
        <Suspense>
          <RelatedPanel ticket={ticket} me={me} />
        </Suspense>
        <TicketHistory ticket={ticket} />
      </div>
      <TicketAside ticket={ticket} />
    </div>
  )
}
