import type { CancelTicket } from '@sheba/contract/ticket-actions'
import { Problem } from '../http/problem.ts'
import { byActor, type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { endOfPause } from './resume-ticket.ts'
import { mayCancel } from './ticket-policy.ts'

/** Withdraws a ticket, finally. A breach that it had stays counted. */
export async function cancelTicket(call: ChangeCall, ask: CancelTicket): Promise<void> {
  const change = await openChange(call, 'cancel')
  const { now, ticket, clock, settled } = change
  // Asked again with the row held: it may have been breached since the path was checked.
  const breached = clock.breachedAt !== null || settled.length > 0
  if (!mayCancel(call.actor, { ...ticket, breached })) throw new Problem('not-allowed')
  const ended = ticket.status === 'waiting' ? endOfPause(change, now) : null
  await saveChange(change, {
    status: 'cancelled',
    set: { ...ended?.set },
    clock: [...(ended?.clock ?? []), { kind: 'cancelled', at: now }],
    events: [{ type: 'ticket.cancelled', at: now, by: byActor(change), data: { text: ask.reason } }],
  })
}
