import { type Actor, covers, supervises } from '../auth/actor.ts'

/** Who may bring open tickets of an office, and of those below it, to something else: its supervisors and admins. */
export function mayChange(actor: Actor, officeId: string): boolean {
  return supervises(actor, officeId) || (actor.role === 'admin' && covers(actor, officeId))
}

/** Administrators see that a ticket moves, not what it says. */
export function mayReadTickets(actor: Actor): boolean {
  return actor.role !== 'admin'
}
