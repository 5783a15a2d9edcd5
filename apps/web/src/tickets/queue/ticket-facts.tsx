import { channelNames, statusNames } from '@sheba/contract/names'
import type { TicketItem } from '@sheba/contract/tickets'
import { useFormat, usePick, useText } from '../../i18n/use-text.ts'
import { Marked } from '../../ui/marked.tsx'
import { marksOf } from '../ticket-marks.ts'
import { ticketMessages } from '../ticket-messages.ts'

/** Number, who asks and by which channel: one line of facts under the subject. */
export function TicketFacts({ ticket }: { ticket: TicketItem }) {
  const t = useText(ticketMessages)
  const f = useFormat()
  const pick = usePick()
  const { institution, requester, found } = ticket
  const asker = institution ? pick(institution.name) : (requester.name ?? t.citizen)
  const marks = institution && found ? pick(found.institution) : []
  return (
    <>
      <span className="num whitespace-nowrap">{f.digits(ticket.number)}</span> ·{' '}
      <Marked text={asker} marks={marks} /> · {pick(channelNames[ticket.channel])}
    </>
  )
}

/** The status in a word, with the marks of the ticket beside it. */
export function StatusWords({ ticket }: { ticket: TicketItem }) {
  const t = useText(ticketMessages)
  const pick = usePick()
  return (
    <>
      {pick(statusNames[ticket.status])}
      {marksOf(ticket).map((mark) => (
        <span key={mark} className="text-ink-2">
          {' '}
          · <span className="whitespace-nowrap">{t[mark]}</span>
        </span>
      ))}
    </>
  )
}
