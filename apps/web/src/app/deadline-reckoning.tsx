import type { Ticket } from '@sheba/contract/tickets'
import { useText } from '../i18n/use-text.ts'
import { DayStrip } from '../tickets/day-strip.tsx'
import { Ledger } from '../tickets/ledger.tsx'
import { ledgerMessages } from '../tickets/ledger-messages.ts'
import { useTicketDeadline } from '../tickets/use-ticket.ts'
import { SkeletonLines } from '../ui/skeleton.tsx'

/** Why this deadline: the steps that add up to it, and the strip of its days. `isForPaper`: with whole dates. */
export function DeadlineReckoning({ ticket, isForPaper = false }: { ticket: Ticket; isForPaper?: boolean }) {
  const t = useText(ledgerMessages)
  const { data, isError } = useTicketDeadline(ticket.number, ticket.version)
  if (isError && !data) return <p className="text-sm text-ink-2">{t.ledgerFailed}</p>
  if (!data) return <SkeletonLines lines={3} />
  return (
    <div className="flex flex-col gap-4 print:gap-1.5">
      <Ledger deadline={data} momentStyle={isForPaper ? 'long' : 'near'} />
      <DayStrip deadline={data} band={isForPaper ? null : ticket.clock.band} isForPaper={isForPaper} />
    </div>
  )
}
