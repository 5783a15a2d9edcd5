import type { User } from '@sheba/contract/sessions'
import type { Ticket } from '@sheba/contract/tickets'

/** What every form of an action is given. `onDone` hears the ticket as it then is. */
export type ActForm = {
  ticket: Ticket
  me: User
  onDone: (ticket: Ticket) => void
  onClose: () => void
}
