import type { Ticket } from '@sheba/contract/tickets'
import { useText } from '../i18n/use-text.ts'
import { Icon } from '../ui/icon.tsx'
import { ReplyBox } from './reply-box.tsx'
import { portalTicketMessages } from './ticket-messages.tsx'
import type { OnTicket } from './use-ticket-change.ts'

type QuestionCardProps = { ticket: Ticket; userId: string; onTicket: OnTicket }

/** The clock stands still until the requester answers: the question, and the place to answer it. */
export function QuestionCard({ ticket, userId, onTicket }: QuestionCardProps) {
  const t = useText(portalTicketMessages)
  if (!ticket.pause) return null
  return (
    <section className="flex flex-col gap-4 rounded-md bg-paused-soft px-4 py-4">
      <div>
        <h2 className="flex items-center gap-2 text-base text-paused">
          <Icon name="pause" size={18} />
          {t.officeAsks}
        </h2>
        <p className="mt-1 text-lg font-medium whitespace-pre-line">{ticket.pause.message}</p>
        <p className="mt-1 text-sm text-ink-2">{t.answerBy({ on: ticket.pause.expectedOn })}</p>
      </div>
      {ticket.can.reply && <ReplyBox ticket={ticket} userId={userId} onTicket={onTicket} isPrimary />}
    </section>
  )
}
