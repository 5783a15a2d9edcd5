import type { User } from '@sheba/contract/sessions'
import type { Ticket } from '@sheba/contract/tickets'
import type { Act } from './acts.ts'

/** Done at one press: there is nothing to enter, and it can be taken back. */
export type InstantAct = Extract<Act, 'start' | 'resume'>

export function isInstant(act: Act): act is InstantAct {
  return act === 'start' || act === 'resume'
}

/**
 * The ticket as it is shown until the server has answered. What the server alone knows, the deadline after a pause,
 * stays; so does the version, so that nothing that comes meanwhile is taken for older.
 */
export function asIfDone(act: InstantAct, ticket: Ticket, me: User): Ticket {
  const taken =
    me.role === 'officer' && me.officerId && !ticket.assignee
      ? { assignee: { id: me.officerId, name: me.name, title: me.title ?? me.name } }
      : {}
  const started = { ...ticket, ...taken, status: 'inProgress' } as const
  return act === 'start' ? started : { ...started, pause: null, clock: { ...ticket.clock, state: 'running' } }
}
