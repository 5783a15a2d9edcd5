import { CreateInstitution, type Institution } from '@sheba/contract/institutions'
import type { z } from 'zod'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { type FieldFault, Problem } from '../http/problem.ts'
import { findOfficeWithin } from '../offices/office-reads.ts'
import { foldPhone } from '../text/phone.ts'
import { backboneConnectedByDefault } from './backbone-connected.ts'
import { mayManageInstitutions } from './institution-policy.ts'
import { loadInstitution } from './institution-reads.ts'
import { insertInstitution } from './institution-store.ts'
import { institutionView } from './institution-view.ts'
import { phoneFault } from './phone-fault.ts'
import { unionFault } from './union-fault.ts'

/** Enters an institution of an office. Throws `not-allowed` where the office is beyond the actor's power. */
export async function createInstitution(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  { officeId, ...ask }: z.output<typeof CreateInstitution>,
): Promise<Institution> {
  if (!mayManageInstitutions(actor, officeId)) throw new Problem('not-allowed')
  const kept = {
    name: ask.name,
    category: ask.category,
    unionId: ask.unionId ?? null,
    phone: ask.phone === undefined ? null : foldPhone(ask.phone),
    backboneConnected: ask.backboneConnected ?? backboneConnectedByDefault(ask.category),
  }
  const id = await insertInstitution(db, officeId, kept)
  const after = { officeId, ...kept }
  await recordAudit(db, actor, now, { action: 'institution.created', subjectId: id, before: null, after })
  return institutionView(await loadInstitution(db, actor, id))
}

/** What is wrong with a body besides its shape: an office or union that is not the actor's to see, a phone number. */
export async function createInstitutionFaults(
  db: Db,
  actor: Actor,
  body: Record<string, unknown>,
): Promise<FieldFault[]> {
  const asked = CreateInstitution.shape.officeId.safeParse(body.officeId)
  if (!asked.success) return phoneFault(body)
  const office = await findOfficeWithin(db, actor, asked.data)
  if (!office) return [{ pointer: '#/officeId', detail: noSuchOffice }, ...phoneFault(body)]
  return [...(await unionFault(db, office.id, body)), ...phoneFault(body)]
}

const noSuchOffice = {
  bn: 'এমন কার্যালয় নেই, অথবা আপনার আওতায় নয়।',
  en: 'There is no such office, or it is not below yours.',
}
