import { type Actor, supervises } from '../auth/actor.ts'

/** Promises are set by the supervisors of an office and by administrators; its officers read them. */
export function mayChangePromises(actor: Actor, officeId: string): boolean {
  return actor.role === 'admin' || supervises(actor, officeId)
}
