import type { CreateMember, Member } from '@sheba/contract/institutions'
import { Login } from '@sheba/contract/officers'
import type { z } from 'zod'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../auth/actor.ts'
import { passwordFault } from '../auth/password-fault.ts'
import { hashPassword } from '../auth/passwords.ts'
import type { Db } from '../db/client.ts'
import { unlessTaken } from '../db/unless-taken.ts'
import { type FieldFault, Problem } from '../http/problem.ts'
import { foldPhone } from '../text/phone.ts'
import { mayManageMembers } from './institution-policy.ts'
import { type FoundInstitution, loadInstitution } from './institution-reads.ts'
import { insertMember } from './member-store.ts'
import { phoneFault } from './phone-fault.ts'

/** Makes an account for a member. Throws `already-exists` where another account has the login or phone number. */
export async function createMember(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  institution: FoundInstitution,
  { password, ...ask }: z.output<typeof CreateMember>,
): Promise<Member> {
  const { login, name } = ask
  const title = ask.title ?? null
  const phone = ask.phone === undefined ? null : foldPhone(ask.phone)
  const passwordHash = await hashPassword(password)
  const id = await unlessTaken(insertMember(db, institution.id, { login, name, title, phone, passwordHash }))
  if (id === null) throw new Problem('already-exists')
  const after = { institutionId: institution.id, login, name, title, phone }
  await recordAudit(db, actor, now, { action: 'member.created', subjectId: id, before: null, after })
  return { id, login, name, title, phone, active: true }
}

/** The institution whose members a path names, within the actor's scope (404) and power (403). */
export async function institutionOfMembers(db: Db, actor: Actor, id: string): Promise<FoundInstitution> {
  const institution = await loadInstitution(db, actor, id)
  if (!mayManageMembers(actor, institution)) throw new Problem('not-allowed')
  return institution
}

/** What is wrong with a body besides its shape. */
export async function createMemberFaults(body: Record<string, unknown>): Promise<FieldFault[]> {
  return [...passwordFault(body, Login.safeParse(body.login).data ?? ''), ...phoneFault(body)]
}
