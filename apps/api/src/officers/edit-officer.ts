import { EditOfficer, type Officer } from '@sheba/contract/officers'
import type { z } from 'zod'
import { changedFields } from '../audit/changed-fields.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../auth/actor.ts'
import { passwordFault } from '../auth/password-fault.ts'
import { hashPassword } from '../auth/passwords.ts'
import type { Db } from '../db/client.ts'
import { type FieldFault, Problem } from '../http/problem.ts'
import { mayManageOfficer } from './officer-policy.ts'
import { type FoundOfficer, loadOfficer } from './officer-reads.ts'
import { changeAccount, changeTitle, holdOfficer, transferOfficer } from './officer-store.ts'
import { officerView } from './officer-view.ts'
import { postFaults } from './post-faults.ts'

/**
 * Changes an officer's name, title, office, password or access. A transfer ends the post and begins another; a new
 * password or the end of access ends every session at once. Throws `not-allowed` where the officer, as found now
 * that the row is held, or the new office is beyond the actor's power.
 */
export async function editOfficer(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  id: string,
  ask: z.output<typeof EditOfficer>,
): Promise<Officer> {
  await holdOfficer(db, id)
  const before = await loadOfficer(db, actor, id)
  const name = ask.name ?? before.name
  const title = ask.title ?? before.title
  const active = ask.active ?? before.active
  const officeId = ask.officeId ?? before.office.id
  if (!mayManage(actor, before) || !mayManageOfficer(actor, { role: before.role, officeId })) {
    throw new Problem('not-allowed')
  }
  const passwordHash = ask.password === undefined ? null : await hashPassword(ask.password)
  await changeAccount(db, before.accountId, before, { name, active, passwordHash }, now)
  if (officeId !== before.office.id)
    await transferOfficer(db, id, { officeId, role: before.role, title }, now)
  else if (ask.title) await changeTitle(db, id, title)
  const after = await loadOfficer(db, actor, id)
  const change = changedFields(audited(before, false), audited(after, passwordHash !== null))
  if (change) await recordAudit(db, actor, now, { action: 'officer.edited', subjectId: id, ...change })
  return officerView(after)
}

/** What is wrong with a body besides its shape. Nobody takes away their own access: somebody must be left. */
export async function editOfficerFaults(
  db: Db,
  actor: Actor,
  body: Record<string, unknown>,
  officer: FoundOfficer,
): Promise<FieldFault[]> {
  const office = EditOfficer.shape.officeId.safeParse(body.officeId)
  const locksOut = body.active === false && officer.accountId === actor.accountId
  return [
    ...passwordFault(body, officer.login),
    ...(office.data === undefined ? [] : await postFaults(db, actor, office.data, officer.role)),
    ...(locksOut ? [{ pointer: '#/active', detail: sentences.ownAccess }] : []),
  ]
}

/** The officer a path names, within the actor's scope (404) and power (403). */
export async function officerToEdit(db: Db, actor: Actor, id: string): Promise<FoundOfficer> {
  const officer = await loadOfficer(db, actor, id)
  if (!mayManage(actor, officer)) throw new Problem('not-allowed')
  return officer
}

function mayManage(actor: Actor, { role, office }: FoundOfficer): boolean {
  return mayManageOfficer(actor, { role, officeId: office.id })
}

/** A password is never written down; that it was changed is. */
function audited({ name, title, role, office, active }: FoundOfficer, password: boolean) {
  return { name, title, role, officeId: office.id, active, ...(password ? { password: 'changed' } : {}) }
}

const sentences = {
  ownAccess: {
    bn: 'নিজের প্রবেশাধিকার নিজে বন্ধ করা যায় না; অন্য প্রশাসককে বলুন।',
    en: 'You cannot take away your own access; ask another administrator.',
  },
}
