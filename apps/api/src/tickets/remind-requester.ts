import { dayOf } from '@sheba/clock/calendar/dhaka'
import { isOpen } from '@sheba/clock/calendar/next-opening'
import type { Db } from '../db/client.ts'
import { changeOf, saveChange } from './change-ticket.ts'
import { holdTicketById } from './ticket-store.ts'

/**
 * Reminds the requester of a pause that waits for an answer past the day it was expected on: once for each pause, and
 * while the office is open. False where nobody is to be reminded (any more), so that it may be asked again.
 */
export async function remindRequester(
  { db, now }: { db: Db; now: number },
  ticketId: string,
): Promise<boolean> {
  const held = await holdTicketById(db, ticketId)
  if (!held || held.remindedAt !== null) return false
  const change = await changeOf({ db, actor: null, now }, held)
  const { ticket, clock } = change
  if (ticket.status !== 'waiting' || ticket.pauseReason !== 'requesterMustAnswer') return false
  if (!ticket.pauseExpectedOn || dayOf(now) <= dayIn(ticket.pauseExpectedOn)) return false
  if (!isOpen(clock.calendar, now)) return false
  const data = { text: ticket.pauseMessage, expectedOn: dayIn(ticket.pauseExpectedOn) }
  await saveChange(change, {
    set: { remindedAt: new Date(now) },
    events: [{ type: 'ticket.reminded', at: now, by: null, data }],
  })
  return true
}

function dayIn(date: Date): string {
  return date.toISOString().slice(0, 10)
}
