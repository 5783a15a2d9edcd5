import { type CancelTicket, cancelTicket } from '@sheba/contract/ticket-actions'
import { call } from '../api/call.ts'
import { useText } from '../i18n/use-text.ts'
import type { ActionDialogProps } from './action-dialog-props.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { portalTicketMessages } from './ticket-messages.tsx'
import { useTicketChange } from './use-ticket-change.ts'

/** The requester no longer needs it: final. */
export function CancelDialog({ ticket, onTicket, onClose }: ActionDialogProps) {
  const t = useText(portalTicketMessages)
  const change = useTicketChange<CancelTicket>(ticket, (ask) => call(cancelTicket, ask), onTicket)
  return (
    <ReasonDialog
      ticket={ticket}
      onClose={onClose}
      change={change}
      isPossible={ticket.can.cancel}
      title={t.cancelTitle}
      lead={t.cancelLead}
      label={t.cancelReason}
      does={t.doCancel}
      done={t.cancelledNow}
      isDanger
    />
  )
}
