import { type ReopenTicket, reopenTicket } from '@sheba/contract/ticket-actions'
import { call } from '../api/call.ts'
import { useNow } from '../i18n/use-now.ts'
import { useText } from '../i18n/use-text.ts'
import type { ActionDialogProps } from './action-dialog-props.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { portalTicketMessages } from './ticket-messages.tsx'
import { useTicketChange } from './use-ticket-change.ts'

/** The requester disputes the outcome: the clock goes on. */
export function ReopenDialog({ ticket, onTicket, onClose }: ActionDialogProps) {
  const t = useText(portalTicketMessages)
  const now = useNow()
  const change = useTicketChange<ReopenTicket>(ticket, (ask) => call(reopenTicket, ask), onTicket)
  return (
    <ReasonDialog
      ticket={ticket}
      onClose={onClose}
      change={change}
      isPossible={ticket.can.reopen}
      title={t.reopenTitle}
      lead={ticket.reopenUntil ? t.untilWhen({ at: ticket.reopenUntil, now }) : ''}
      label={t.reopenReason}
      does={t.doReopen}
      done={t.reopened}
    />
  )
}
