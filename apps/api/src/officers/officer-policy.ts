import type { Role } from '@sheba/contract/words'
import { type Actor, covers } from '../auth/actor.ts'

/** A post as far as it matters to who may make or change it. */
export type PostAsked = { role: Exclude<Role, 'institution'>; officeId: string }

/**
 * Administrators manage every officer. Supervisors manage the officers of the offices they cover and the supervisors
 * of those below their own: nobody makes an equal, let alone an administrator.
 */
export function mayManageOfficer(actor: Actor, { role, officeId }: PostAsked): boolean {
  if (actor.role === 'admin') return true
  if (actor.role !== 'supervisor' || !covers(actor, officeId)) return false
  return role === 'officer' || (role === 'supervisor' && officeId !== actor.office.id)
}
