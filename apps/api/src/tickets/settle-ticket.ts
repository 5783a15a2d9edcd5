import type { Db } from '../db/client.ts'
import { changeOf, saveChange } from './change-ticket.ts'
import { holdTicketById } from './ticket-store.ts'

/**
 * Writes down what time alone has done to a ticket: the end of a pause that is over, then a breach, each dated at the
 * moment it happened whenever that is written. False where there is nothing to write, or somebody has written it, so
 * that it may be asked again.
 */
export async function settleTicket({ db, now }: { db: Db; now: number }, ticketId: string): Promise<boolean> {
  const ticket = await holdTicketById(db, ticketId)
  if (!ticket) return false
  const change = await changeOf({ db, actor: null, now }, ticket)
  if (change.settled.events.length === 0) return false
  await saveChange(change, { events: [] })
  return true
}
