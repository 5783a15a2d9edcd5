import type { TicketItem } from '@sheba/contract/tickets'
import type { QueueColumn } from '@sheba/contract/words'
import { useFormat, usePick } from '../../i18n/use-text.ts'
import { StatusWords } from './ticket-facts.tsx'

type QueueCellProps = {
  column: QueueColumn
  ticket: TicketItem
  now: number
  /** Whether the status says the officer as well, who has no column. */
  hasOfficer: boolean
}

/** What a ticket has in one of the columns that can be chosen. */
export function QueueCell({ column, ticket, now, hasOfficer }: QueueCellProps) {
  const f = useFormat()
  const pick = usePick()
  const officer = ticket.assignee && pick(ticket.assignee.name)
  switch (column) {
    case 'service':
      return (
        <span className="inline-block rounded-sm bg-sunken px-2 py-0.5 text-sm leading-[1.4] text-ink-2">
          {pick(ticket.service.name)}
        </span>
      )
    case 'union':
      return <span className="text-sm leading-[1.45]">{ticket.union && pick(ticket.union.name)}</span>
    case 'receivedAt':
      return <span className="num text-sm leading-[1.45]">{f.moment(ticket.receivedAt, now)}</span>
    case 'officer':
      return <span className="line-clamp-2 text-sm leading-[1.45]">{officer}</span>
    case 'status':
      return (
        <>
          <span className="block text-sm leading-[1.45]">
            <StatusWords ticket={ticket} />
          </span>
          {hasOfficer && <span className="line-clamp-1 text-xs leading-[1.45] text-ink-2">{officer}</span>}
        </>
      )
  }
}
