import { type Actor, covers } from '../auth/actor.ts'

/** Those over an office say when it is open: its supervisors, and the administrator for all. */
export function mayEditCalendar(actor: Actor, officeId: string): boolean {
  return actor.role === 'admin' || (actor.role === 'supervisor' && covers(actor, officeId))
}
