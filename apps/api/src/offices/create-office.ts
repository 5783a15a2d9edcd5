import type { Office } from '@sheba/contract/offices'
import { CreateOffice } from '@sheba/contract/offices'
import type { z } from 'zod'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { unlessTaken } from '../db/unless-taken.ts'
import { type FieldFault, Problem } from '../http/problem.ts'
import { findOffice } from './office-reads.ts'
import { insertOffice } from './office-store.ts'
import { mayStandBelow } from './office-tree.ts'

/** Opens an office below another. Throws `already-exists` where its code is taken: tickets are numbered by it. */
export async function createOffice(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  ask: z.output<typeof CreateOffice>,
): Promise<Office> {
  const id = await unlessTaken(insertOffice(db, ask))
  if (id === null) throw new Problem('already-exists')
  const office: Office = { id, ...ask }
  await recordAudit(db, actor, now, {
    action: 'office.created',
    subjectId: id,
    before: null,
    after: { ...ask },
  })
  return office
}

/** The office above must be there, and of the kind that stands above. */
export async function createOfficeFaults(db: Db, body: Record<string, unknown>): Promise<FieldFault[]> {
  const { parentId, kind } = CreateOffice.shape
  const above = parentId.safeParse(body.parentId)
  const asked = kind.safeParse(body.kind)
  if (!above.success) return []
  const office = await findOffice(db, above.data)
  if (!office) return [{ pointer: '#/parentId', detail: sentences.noSuchOffice }]
  if (!asked.success || mayStandBelow(asked.data, office.kind)) return []
  return [{ pointer: '#/kind', detail: sentences.wrongPlace }]
}

const sentences = {
  noSuchOffice: { bn: 'এমন কার্যালয় নেই।', en: 'There is no such office.' },
  wrongPlace: {
    bn: 'জেলা কার্যালয় প্রধান কার্যালয়ের অধীনে, উপজেলা কার্যালয় জেলা কার্যালয়ের অধীনে খুলুন।',
    en: 'Open a district office below headquarters, and an upazila office below a district office.',
  },
}
