import type { TicketItem } from '@sheba/contract/tickets'
import { Link } from 'react-router'
import { to } from '../../app/paths.ts'
import { usePick } from '../../i18n/use-text.ts'
import { Marked } from '../../ui/marked.tsx'
import { FoundExcerpt } from './found-excerpt.tsx'
import { StatusWords, TicketFacts } from './ticket-facts.tsx'
import { TimeCell } from './time-cell.tsx'

/** A ticket on a phone, the whole of it to press. */
export function QueueCard({ ticket, now }: { ticket: TicketItem; now: number }) {
  const pick = usePick()
  return (
    <Link
      to={to.ticket(ticket.number)}
      data-row-link
      className="flex flex-col gap-1.5 px-4 py-3 no-underline -outline-offset-2 active:bg-hover"
    >
      <span className="flex items-start justify-between gap-3">
        <TimeCell ticket={ticket} now={now} />
        <span className="text-end text-sm text-ink-2">
          <StatusWords ticket={ticket} />
        </span>
      </span>
      <span className="font-medium leading-[1.45]">
        <Marked text={ticket.subject} marks={ticket.found?.subject ?? []} />
      </span>
      <FoundExcerpt found={ticket.found} />
      <span className="text-sm text-ink-2">
        <TicketFacts ticket={ticket} />
      </span>
      <span className="flex flex-wrap justify-between gap-x-3 text-sm text-ink-2">
        <span>{pick(ticket.service.name)}</span>
        <span>{ticket.assignee && pick(ticket.assignee.name)}</span>
      </span>
    </Link>
  )
}
