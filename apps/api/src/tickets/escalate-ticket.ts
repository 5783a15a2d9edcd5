import type { EscalateTicket } from '@sheba/contract/ticket-actions'
import { type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { byActor } from './ticket-change.ts'

/** Brings a ticket before those above; it stays with who works on it. What is said is the office's own. */
export async function escalateTicket(call: ChangeCall, ask: EscalateTicket): Promise<void> {
  const change = await openChange(call, 'escalate')
  await saveChange(change, {
    events: [
      {
        type: 'ticket.escalated',
        at: change.now,
        by: byActor(change),
        internal: true,
        data: { text: ask.text },
      },
    ],
  })
}
