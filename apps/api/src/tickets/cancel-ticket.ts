import type { CancelTicket } from '@sheba/contract/ticket-actions'
import { Problem } from '../http/problem.ts'
import { type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { endOfPause } from './resume-ticket.ts'
import { byActor, type Changing, type Edit } from './ticket-change.ts'
import { mayCancel } from './ticket-policy.ts'

/** Withdraws a ticket, finally. */
export async function cancelTicket(call: ChangeCall, ask: CancelTicket): Promise<void> {
  const change = await openChange(call, 'cancel')
  const { ticket, clock } = change
  // Asked again with the row held: it may have been breached since the path was checked.
  const breached = clock.breachedAt !== null
  if (!mayCancel(call.actor, { ...ticket, breached })) throw new Problem('not-allowed')
  await saveChange(change, cancellation(change, ask))
}

/** A cancellation stops the clock; a breach that it had stays counted. */
export function cancellation(changing: Changing, ask: CancelTicket): Edit {
  const { now, ticket } = changing
  const ended = ticket.status === 'waiting' ? endOfPause(changing, now) : null
  return {
    status: 'cancelled',
    set: { ...ended?.set },
    clock: [...(ended?.clock ?? []), { kind: 'cancelled', at: now }],
    events: [{ type: 'ticket.cancelled', at: now, by: byActor(changing), data: { text: ask.reason } }],
  }
}
