import type { Ticket } from '@sheba/contract/tickets'
import { type ReactNode, useState } from 'react'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { CancelDialog } from './cancel-dialog.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import type { Contact } from './contact.ts'
import { OfficeCard } from './office-card.tsx'
import { OutcomeCard } from './outcome-card.tsx'
import { PromiseCard } from './promise-card.tsx'
import { QuestionCard } from './question-card.tsx'
import { ReopenDialog } from './reopen-dialog.tsx'
import { ReplyBox } from './reply-box.tsx'
import { RequestCard } from './request-card.tsx'
import { portalTicketMessages } from './ticket-messages.tsx'
import type { OnTicket } from './use-ticket-change.ts'

type PortalTicketProps = {
  ticket: Ticket
  userId: string
  contact: Contact | null
  onTicket: OnTicket
  /** The sign of its band, the reckoning of its deadline, and what happened to it. */
  mark: ReactNode
  why: ReactNode
  timeline: ReactNode
}

const dialogs = { confirm: ConfirmDialog, reopen: ReopenDialog, cancel: CancelDialog }

/** A ticket as its requester follows it: what is asked of them first, then the promise, then the story. */
export function PortalTicket(props: PortalTicketProps) {
  const { ticket, userId, contact, onTicket, mark, why, timeline } = props
  const t = useText(portalTicketMessages)
  const f = useFormat()
  const pick = usePick()
  const [open, setOpen] = useState<keyof typeof dialogs | null>(null)
  const OpenDialog = open && dialogs[open]
  const isAsked = ticket.status === 'waiting' && ticket.pause?.reason === 'requesterMustAnswer'

  return (
    <div className="flex flex-col gap-5">
      <header>
        <p className="num text-2xl leading-[1.3] font-semibold">{f.digits(ticket.number)}</p>
        <p lang={ticket.language} className="text-lg">
          {ticket.subject}
        </p>
        <p className="text-sm text-ink-2">{pick(ticket.service.name)}</p>
      </header>
      {isAsked && <QuestionCard ticket={ticket} userId={userId} onTicket={onTicket} />}
      {(ticket.status === 'resolved' || ticket.status === 'closed') && (
        <OutcomeCard
          ticket={ticket}
          onConfirm={() => setOpen('confirm')}
          onReopen={() => setOpen('reopen')}
        />
      )}
      <PromiseCard ticket={ticket} mark={mark} why={why} />
      <OfficeCard ticket={ticket} contact={contact} />
      <RequestCard ticket={ticket} />
      <section aria-labelledby="ticket-history" className="flex flex-col gap-4">
        <h2 id="ticket-history" className="text-lg">
          {t.history}
        </h2>
        {timeline}
      </section>
      {ticket.can.reply && !isAsked && <ReplyBox ticket={ticket} userId={userId} onTicket={onTicket} />}
      {ticket.can.cancel && (
        <div className="border-t border-line pt-4">
          <Button variant="quiet" icon="close" onPress={() => setOpen('cancel')}>
            {t.cancel}
          </Button>
        </div>
      )}
      {OpenDialog && <OpenDialog ticket={ticket} onTicket={onTicket} onClose={() => setOpen(null)} />}
    </div>
  )
}
