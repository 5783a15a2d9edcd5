import { type Actor, covers, supervises } from '../auth/actor.ts'

/** Administrators enter and change every institution, supervisors those of the offices below. */
export function mayManageInstitutions(actor: Actor, officeId: string): boolean {
  return (actor.role === 'admin' && covers(actor, officeId)) || supervises(actor, officeId)
}

/** Beside them an institution sees its own members and makes accounts for them. */
export function mayManageMembers(actor: Actor, institution: { id: string; officeId: string }): boolean {
  return actor.institution?.id === institution.id || mayManageInstitutions(actor, institution.officeId)
}
