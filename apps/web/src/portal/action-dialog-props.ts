import type { Ticket } from '@sheba/contract/tickets'
import type { OnTicket } from './use-ticket-change.ts'

/** What every dialog of an action needs: the ticket as it is now, who hears of its change, the way out. */
export type ActionDialogProps = { ticket: Ticket; onTicket: OnTicket; onClose: () => void }
