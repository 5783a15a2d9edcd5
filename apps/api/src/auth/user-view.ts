import type { User } from '@sheba/contract/sessions'
import type { Actor } from './actor.ts'

export function userView(actor: Actor): User {
  return {
    id: actor.accountId,
    login: actor.login,
    name: actor.name,
    title: actor.title,
    role: actor.role,
    language: actor.language,
    officerId: actor.officerId,
    office: actor.office,
    institution: actor.institution,
  }
}
