import { pauseEndsAt } from '@sheba/clock/sla/pause-end'
import type { Db } from '../db/client.ts'
import { type Change, changeOf, saveChange } from './change-ticket.ts'
import { endOfPause } from './resume-ticket.ts'
import { holdTicketById } from './ticket-store.ts'

/**
 * Ends a pause that is over, at the moment at which it was over, whenever that is written down. False where there is
 * nothing to end (yet), so that it may be asked again.
 */
export async function endPause({ db, now }: { db: Db; now: number }, ticketId: string): Promise<boolean> {
  const ticket = await holdTicketById(db, ticketId)
  if (ticket?.status !== 'waiting') return false
  const change = await changeOf({ db, actor: null, now }, ticket)
  const at = overAt(change)
  if (at === null || at > now) return false
  const ended = endOfPause(change, at)
  const data = { reason: ticket.pauseReason, noAnswer: ticket.pauseReason === 'requesterMustAnswer' }
  await saveChange(change, { ...ended, events: ended.events.map((event) => ({ ...event, data })) })
  return true
}

/** A pause until a day that had opened already ends where it began: it holds nothing up. */
function overAt({ ticket, calendar, history }: Change): number | null {
  if (!ticket.pauseReason || !ticket.pauseExpectedOn) return null
  const expectedOn = ticket.pauseExpectedOn.toISOString().slice(0, 10)
  const endsAt = pauseEndsAt(calendar, ticket.pauseReason, expectedOn)
  return endsAt === null ? null : Math.max(endsAt, ...history.map(({ at }) => at))
}
