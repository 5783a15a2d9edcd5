import { mayReopenAt, reopenableUntil } from '@sheba/clock/sla/reopening'
import type { Db } from '../db/client.ts'
import { changeOf, saveChange } from './change-ticket.ts'
import { closure } from './close-ticket.ts'
import type { Changing, Edit } from './ticket-change.ts'
import { holdTicketById } from './ticket-store.ts'

/**
 * Closes a resolved ticket that nobody has confirmed or disputed while they could, at the moment that time ended,
 * whenever that is written down. False where there is nothing to close (yet), so that it may be asked again.
 */
export async function closeUnconfirmed(
  { db, now }: { db: Db; now: number },
  ticketId: string,
): Promise<boolean> {
  const ticket = await holdTicketById(db, ticketId)
  if (ticket?.status !== 'resolved' || !ticket.resolvedAt) return false
  if (mayReopenAt(ticket.resolvedAt.getTime(), now)) return false
  const change = await changeOf({ db, actor: null, now }, ticket)
  await saveChange(change, closureByTime(change))
  return true
}

export function closureByTime(changing: Changing): Edit {
  const { ticket, now } = changing
  return closure(changing, {}, reopenableUntil(ticket.resolvedAt?.getTime() ?? now))
}
