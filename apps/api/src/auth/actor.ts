import type { Language, Role } from '@sheba/contract/words'

/** Who asks, with the role and post read at this very request. Identity comes from the session alone. */
export type Actor = {
  accountId: string
  sessionId: string
  login: string
  name: { bn: string; en: string }
  title: { bn: string; en: string } | null
  language: Language
  role: Role
  officerId: string | null
  institution: { id: string; name: { bn: string; en: string }; category: string } | null
  /** The office of the post; for an institution the office that serves it. */
  office: { id: string; code: string; name: { bn: string; en: string }; kind: string }
  /** The offices whose rows the actor may see: the post's own and those below; `all` from headquarters. */
  officeIds: readonly string[] | 'all'
}

/** Whether an office lies within what the actor's post covers. */
export function covers(actor: Actor, officeId: string): boolean {
  return actor.officeIds === 'all' || actor.officeIds.includes(officeId)
}

/** Whether the actor serves in this office as an officer. */
export function serves(actor: Actor, officeId: string): boolean {
  return actor.role === 'officer' && actor.office.id === officeId
}

/** Whether the actor supervises this office. */
export function supervises(actor: Actor, officeId: string): boolean {
  return actor.role === 'supervisor' && covers(actor, officeId)
}
