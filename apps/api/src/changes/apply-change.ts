import { dayMs } from '@sheba/clock/calendar/dhaka'
import type { PreviewChange } from '@sheba/contract/changes'
import { type Actor, covers } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { writePolicy } from '../policies/write-version.ts'
import { changeGoals } from './change-goals.ts'
import { mayChange } from './change-policy.ts'
import type { Entered } from './change-reads.ts'
import { holdChange, markApplying } from './change-store.ts'
import { enterCalendarDraft } from './draft-store.ts'
import { notInThisState } from './undo-change.ts'

/** A preview is kept so long. */
export const previewLivesMs = dayMs

/**
 * Enters what a preview was reckoned with and hands its tickets over to the worker; all of them are judged at this
 * moment. Throws `invalid-request`, `not-allowed`, `illegal-move` (applied already), `preview-stale`.
 */
export async function applyChange(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  { preview: id }: { preview: string },
): Promise<string> {
  const change = await holdChange(db, id)
  if (!change || !covers(actor, change.office_id)) {
    throw wrongField('#/preview', {
      bn: 'এমন কোনো আগাম হিসাব নেই, বা তার মেয়াদ শেষ। আবার হিসাব করুন।',
      en: 'There is no such preview, or it has expired. Preview again.',
    })
  }
  if (!mayChange(actor, change.office_id)) throw new Problem('not-allowed')
  if (change.state !== 'previewed') throw notInThisState
  const goals = await changeGoals(db, change.office_id, change.draft, { now })
  const stale = goals.basis !== change.basis || change.created_at.getTime() <= now - previewLivesMs
  if (stale) throw new Problem('preview-stale')
  const entered = await enterDraft({ db, now }, actor, change.office_id, change.draft)
  await markApplying(db, id, now, { ...entered, by: { accountId: actor.accountId, role: actor.role } })
  return id
}

async function enterDraft(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  officeId: string,
  ask: PreviewChange,
): Promise<Omit<Entered, 'by'>> {
  const nothing = { days: [], hours: [], weekly: [] }
  if (ask.kind === 'calendar' && ask.draft) return enterCalendarDraft(db, officeId, ask.draft, now)
  if (ask.kind !== 'policy' || !ask.draft) return { entered: nothing, withdrawn: nothing }
  const { id } = await writePolicy({ db, now }, actor, { ...ask.draft, office: officeId })
  return { entered: nothing, withdrawn: nothing, policyId: id }
}
