import { channelNames } from '@sheba/contract/names'
import type { User } from '@sheba/contract/sessions'
import type { Ticket } from '@sheba/contract/tickets'
import { useProblemWords } from '../../api/use-problem-words.ts'
import { to } from '../../app/paths.ts'
import { WhoIsHere } from '../../app/who-is-here.tsx'
import { useFormat, usePick, useText } from '../../i18n/use-text.ts'
import { Banner } from '../../ui/banner.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { ActBar } from '../actions/act-bar.tsx'
import { ClockCard } from '../clock-card.tsx'
import { RequesterFacts } from '../requester-card.tsx'
import { pageMessages } from '../ticket/page-messages.ts'
import { useTicket } from '../use-ticket.ts'
import { queueMessages } from './queue-messages.ts'

type TicketPreviewProps = {
  number: string
  me: User
  /** Whether the keys of the actions mean this ticket. */
  hasKeys: boolean
}

/** The ticket beside the list: why this deadline, what to do next, who asks, and the words of the request. */
export function TicketPreview({ number, me, hasKeys }: TicketPreviewProps) {
  const words = useProblemWords()
  const { data: ticket, error, isPending, isFetching, refetch } = useTicket(number)
  if (isPending) return <PreviewSkeleton />
  if (!ticket) {
    return (
      <ErrorState title={words(error).title} onRetry={() => refetch()} isRetrying={isFetching}>
        {words(error).detail}
      </ErrorState>
    )
  }
  return <Preview ticket={ticket} me={me} hasKeys={hasKeys} />
}

function Preview({ ticket, me, hasKeys }: { ticket: Ticket; me: User; hasKeys: boolean }) {
  const t = useText(pageMessages)
  const q = useText(queueMessages)
  const f = useFormat()
  const pick = usePick()
  return (
    <div className="flex flex-col gap-4">
      <header className="relative pb-2">
        <p className="num flex justify-between gap-3 text-sm text-ink-2">
          <span>
            {f.digits(ticket.number)} · {pick(channelNames[ticket.channel])}
          </span>
          <TextLink to={to.ticket(ticket.number)}>{q.openWhole}</TextLink>
        </p>
        <h2 className="mt-0.5 text-xl">{ticket.subject}</h2>
        <p className="text-sm text-ink-2">{pick(ticket.service.name)}</p>
        <WhoIsHere ticket={ticket.number} />
      </header>
      <ClockCard ticket={ticket} />
      <ActBar ticket={ticket} me={me} isGrid hasKeys={hasKeys} />
      {!ticket.eligible && <Banner tone="warn">{t.notEligible}</Banner>}
      <RequesterFacts ticket={ticket} />
      <blockquote
        lang={ticket.language === 'en' ? 'en' : 'bn'}
        className="border-s-2 border-line-strong ps-3.5 whitespace-pre-line"
      >
        {ticket.description || <span className="text-ink-3">{t.noDescription}</span>}
      </blockquote>
    </div>
  )
}

function PreviewSkeleton() {
  return (
    <div className="flex flex-col gap-4" aria-busy="true">
      <div>
        <Skeleton className="h-4 w-44" />
        <Skeleton className="mt-2.5 h-6 w-full" />
        <Skeleton className="mt-2 h-4 w-32" />
      </div>
      <Skeleton className="h-60 w-full" />
      <Skeleton className="h-20 w-full" />
      <Skeleton className="h-24 w-full" />
    </div>
  )
}
