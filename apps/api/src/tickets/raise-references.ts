import type { Name } from '@sheba/contract/fields'
import type { Actor } from '../auth/actor.ts'
import { findService, type ServiceRow } from '../charter/charter-reads.ts'
import type { Db } from '../db/client.ts'
import type { FieldFault } from '../http/problem.ts'
import { type FoundInstitution, findInstitution } from '../institutions/institution-reads.ts'
import { officeAsked } from '../offices/office-reads.ts'
import { findUnion } from '../offices/union-reads.ts'

type Office = { id: string; code: string; name: Name }

export type RaiseReferences = {
  office: Office | null
  institution: FoundInstitution | null
  service: ServiceRow | null
  union: { id: string; name: Name } | null
  faults: FieldFault[]
}

/** The fields of a draft that point at something; the rest of a draft may be wrong without touching these. */
export type Pointing = { [field in 'office' | 'institutionId' | 'service' | 'union']?: string | undefined }

/**
 * Everything a draft points at, loaded through the asker's scope: what is not there and what is not theirs to see
 * are the same fault.
 */
export async function raiseReferences(
  db: Db,
  actor: Actor,
  draft: Pointing,
  receivedAt: number,
): Promise<RaiseReferences> {
  const faults: FieldFault[] = []
  const institution = await institutionOf(db, actor, draft.institutionId)
  if (draft.institutionId !== undefined && !institution) faults.push(unseen('#/institutionId', 'institution'))
  const office = await officeOf(db, actor, draft.office, institution)
  if (!office) faults.push(unseen('#/office', 'office'))
  const service =
    office && draft.service !== undefined ? await findService(db, office.id, draft.service, receivedAt) : null
  if (office && draft.service !== undefined && !service) faults.push(unseen('#/service', 'service'))
  const union = office && draft.union !== undefined ? await findUnion(db, office.id, draft.union) : null
  if (draft.union !== undefined && !union) faults.push(unseen('#/union', 'union'))
  return { office, institution, service, union: union ?? institution?.union ?? null, faults }
}

/** An institution asks for itself; naming another is naming one that is not there. */
async function institutionOf(db: Db, actor: Actor, id: string | undefined): Promise<FoundInstitution | null> {
  const own = actor.institution?.id
  if (own) return id === undefined || id === own ? findInstitution(db, actor, own) : null
  return id === undefined ? null : findInstitution(db, actor, id)
}

/** The office named; else that of the institution; else the actor's own or the primary one. */
async function officeOf(
  db: Db,
  actor: Actor,
  idOrCode: string | undefined,
  institution: FoundInstitution | null,
): Promise<Office | null> {
  const asked = idOrCode ?? institution?.officeId
  if (actor.institution)
    return asked === undefined || [actor.office.id, actor.office.code].includes(asked) ? actor.office : null
  return officeAsked(db, actor, asked)
}

const sentences = {
  institution: {
    bn: 'এমন প্রতিষ্ঠান নেই, অথবা আপনার কার্যালয়ের নয়।',
    en: 'There is no such institution, or it is not of your office.',
  },
  office: { bn: 'কোন কার্যালয়, ঠিক করে দিন।', en: 'Say which office; it must be one you can see.' },
  service: { bn: 'এই কার্যালয়ের চার্টারে এমন সেবা নেই।', en: 'The office’s charter has no such service.' },
  union: { bn: 'এই কার্যালয়ে এমন ইউনিয়ন নেই।', en: 'The office has no such union.' },
}

function unseen(pointer: string, what: keyof typeof sentences): FieldFault {
  return { pointer, detail: sentences[what] }
}

/** What a draft of any shape points at: only fields that could be a reference at all. */
export function pointingOf(body: Record<string, unknown>): Pointing {
  const textOf = (field: string) => (typeof body[field] === 'string' ? body[field] : undefined)
  const idOf = (field: string) => (/^[0-9a-f-]{36}$/i.test(textOf(field) ?? '') ? textOf(field) : undefined)
  return {
    office: textOf('office'),
    institutionId: idOf('institutionId'),
    service: textOf('service'),
    union: idOf('union'),
  }
}
