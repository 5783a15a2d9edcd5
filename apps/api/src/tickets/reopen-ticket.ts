import type { ReopenTicket } from '@sheba/contract/ticket-actions'
import { Problem } from '../http/problem.ts'
import { mayReopenAt } from '../sla/reopening.ts'
import { byActor, type ChangeCall, openChange, saveChange } from './change-ticket.ts'

/** Disputes a resolution: the same clock runs on with what was left of it. The moment decides whether it is in time. */
export async function reopenTicket(call: ChangeCall, ask: ReopenTicket): Promise<void> {
  const change = await openChange(call, 'reopen')
  const { now, ticket } = change
  if (!ticket.resolvedAt || !mayReopenAt(ticket.resolvedAt.getTime(), now))
    throw new Problem('reopening-too-late')
  await saveChange(change, {
    status: 'inProgress',
    clock: [{ kind: 'reopened', at: now }],
    events: [{ type: 'ticket.reopened', at: now, by: byActor(change), data: { text: ask.reason } }],
  })
}
