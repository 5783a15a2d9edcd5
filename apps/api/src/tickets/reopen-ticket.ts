import { mayReopenAt } from '@sheba/clock/sla/reopening'
import type { ReopenTicket } from '@sheba/contract/ticket-actions'
import { Problem } from '../http/problem.ts'
import { type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { byActor, type Changing, type Edit } from './ticket-change.ts'

/** Disputes a resolution. The moment decides whether it is in time. */
export async function reopenTicket(call: ChangeCall, ask: ReopenTicket): Promise<void> {
  const change = await openChange(call, 'reopen')
  await saveChange(change, reopening(change, ask))
}

/** The same clock runs on with what was left of it. Throws `reopening-too-late`. */
export function reopening(changing: Changing, ask: ReopenTicket): Edit {
  const { now, ticket } = changing
  if (!ticket.resolvedAt || !mayReopenAt(ticket.resolvedAt.getTime(), now))
    throw new Problem('reopening-too-late')
  return {
    status: 'inProgress',
    clock: [{ kind: 'reopened', at: now }],
    events: [{ type: 'ticket.reopened', at: now, by: byActor(changing), data: { text: ask.reason } }],
  }
}
