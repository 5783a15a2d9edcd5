import { CreateOfficer, Login, type Officer } from '@sheba/contract/officers'
import type { z } from 'zod'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../auth/actor.ts'
import { passwordFault } from '../auth/password-fault.ts'
import { hashPassword } from '../auth/passwords.ts'
import type { Db } from '../db/client.ts'
import { unlessTaken } from '../db/unless-taken.ts'
import { type FieldFault, Problem } from '../http/problem.ts'
import { mayManageOfficer } from './officer-policy.ts'
import { loadOfficer } from './officer-reads.ts'
import { insertOfficer } from './officer-store.ts'
import { officerView } from './officer-view.ts'
import { postFaults } from './post-faults.ts'

/** Makes an officer's account with the first post. Throws `not-allowed` for a post beyond the actor's power. */
export async function createOfficer(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  { password, ...ask }: z.output<typeof CreateOfficer>,
): Promise<Officer> {
  if (!mayManageOfficer(actor, ask)) throw new Problem('not-allowed')
  const passwordHash = await hashPassword(password)
  const id = await unlessTaken(insertOfficer(db, { ...ask, passwordHash }, now))
  if (id === null) throw new Problem('already-exists')
  await recordAudit(db, actor, now, { action: 'officer.created', subjectId: id, before: null, after: ask })
  return officerView(await loadOfficer(db, actor, id))
}

/** What is wrong with a body besides its shape; parts that have no shape are left to the schema. */
export async function createOfficerFaults(
  db: Db,
  actor: Actor,
  body: Record<string, unknown>,
): Promise<FieldFault[]> {
  const office = CreateOfficer.shape.officeId.safeParse(body.officeId)
  const role = CreateOfficer.shape.role.safeParse(body.role)
  const login = Login.safeParse(body.login)
  return [
    ...passwordFault(body, login.data ?? ''),
    ...(office.success ? await postFaults(db, actor, office.data, role.data ?? null) : []),
  ]
}
