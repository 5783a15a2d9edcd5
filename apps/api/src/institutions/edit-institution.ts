import type { EditInstitution, Institution } from '@sheba/contract/institutions'
import type { z } from 'zod'
import { changedFields } from '../audit/changed-fields.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { type FieldFault, Problem } from '../http/problem.ts'
import { foldPhone } from '../text/phone.ts'
import { mayManageInstitutions } from './institution-policy.ts'
import { type FoundInstitution, loadInstitution } from './institution-reads.ts'
import { holdInstitution, type KeptInstitution, updateInstitution } from './institution-store.ts'
import { institutionView } from './institution-view.ts'
import { phoneFault } from './phone-fault.ts'
import { unionFault } from './union-fault.ts'

/** Changes what is known of an institution; what is left out stays, and null clears a union or a phone number. */
export async function editInstitution(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  id: string,
  ask: z.output<typeof EditInstitution>,
): Promise<Institution> {
  await holdInstitution(db, id)
  const before = keptOf(await institutionToEdit(db, actor, id))
  const after: KeptInstitution = {
    name: ask.name ?? before.name,
    category: ask.category ?? before.category,
    unionId: ask.unionId === undefined ? before.unionId : ask.unionId,
    phone: ask.phone === undefined ? before.phone : ask.phone && foldPhone(ask.phone),
    backboneConnected: ask.backboneConnected ?? before.backboneConnected,
  }
  const change = changedFields(before, after)
  if (change) {
    await updateInstitution(db, id, after)
    await recordAudit(db, actor, now, { action: 'institution.edited', subjectId: id, ...change })
  }
  return institutionView(await loadInstitution(db, actor, id))
}

/** The institution a path names, within the actor's scope (404) and power (403). */
export async function institutionToEdit(db: Db, actor: Actor, id: string): Promise<FoundInstitution> {
  const institution = await loadInstitution(db, actor, id)
  if (!mayManageInstitutions(actor, institution.officeId)) throw new Problem('not-allowed')
  return institution
}

/** What is wrong with a body besides its shape. */
export async function editInstitutionFaults(
  db: Db,
  body: Record<string, unknown>,
  { officeId }: FoundInstitution,
): Promise<FieldFault[]> {
  return [...(await unionFault(db, officeId, body)), ...phoneFault(body)]
}

function keptOf({ name, category, unionId, phone, backboneConnected }: FoundInstitution): KeptInstitution {
  return { name, category, unionId, phone, backboneConnected }
}
