import type { Name } from '@sheba/contract/fields'
import type { Office } from '@sheba/contract/offices'
import { changedFields } from '../audit/changed-fields.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import type { FoundOffice } from './office-reads.ts'
import { renameOffice } from './office-store.ts'
import { officeView } from './office-view.ts'

/** Renames an office. Its code and its place in the tree stay: tickets and reports hang on them. */
export async function editOffice(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  office: FoundOffice,
  ask: { name: Name },
): Promise<Office> {
  const before = officeView(office)
  const after = { ...before, name: ask.name }
  const change = changedFields(before, after)
  if (!change) return after
  await renameOffice(db, office.id, ask.name)
  await recordAudit(db, actor, now, { action: 'office.edited', subjectId: office.id, ...change })
  return after
}
