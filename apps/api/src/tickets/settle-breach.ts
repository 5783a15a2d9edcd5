import type { Db } from '../db/client.ts'
import { changeOf, saveChange } from './change-ticket.ts'
import { holdTicketById } from './ticket-store.ts'

/**
 * Writes down a breach that has passed, dated at the due moment whenever that is written. False where there is
 * none, or somebody has written it, so that it may be asked again.
 */
export async function settleBreach({ db, now }: { db: Db; now: number }, ticketId: string): Promise<boolean> {
  const ticket = await holdTicketById(db, ticketId)
  if (!ticket) return false
  const change = await changeOf({ db, actor: null, now }, ticket)
  if (change.settled.length === 0) return false
  await saveChange(change, { events: [] })
  return true
}
