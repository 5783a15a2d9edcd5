import { channelNames, statusNames } from '@sheba/contract/names'
import type { TicketItem } from '@sheba/contract/tickets'
import { useFormat, usePick, useText } from '../../i18n/use-text.ts'
import { ticketMessages } from '../ticket-messages.ts'

/** Number, who asks and by which channel: one line of facts under the subject. */
export function TicketFacts({ ticket }: { ticket: TicketItem }) {
  const t = useText(ticketMessages)
  const f = useFormat()
  const pick = usePick()
  const asker = ticket.institution ? pick(ticket.institution.name) : (ticket.requester.name ?? t.citizen)
  return (
    <>
      <span className="num whitespace-nowrap">{f.digits(ticket.number)}</span> · {asker} ·{' '}
      {pick(channelNames[ticket.channel])}
    </>
  )
}

/** The status in a word, with the referral's mark beside it. */
export function StatusWords({ ticket }: { ticket: Pick<TicketItem, 'status' | 'referral'> }) {
  const t = useText(ticketMessages)
  const pick = usePick()
  return (
    <>
      {pick(statusNames[ticket.status])}
      {ticket.referral && <span className="text-ink-2"> · {t.referred}</span>}
    </>
  )
}
