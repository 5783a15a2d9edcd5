import { dayMs } from '@sheba/clock/calendar/dhaka'
import type { PreviewChange } from '@sheba/contract/changes'
import { type Actor, covers } from '../auth/actor.ts'
import { changeCalendar } from '../calendar/change-calendar.ts'
import { holdCalendars } from '../calendar/hold-calendars.ts'
import type { Db } from '../db/client.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { writePolicy } from '../policies/write-version.ts'
import { changeGoals } from './change-goals.ts'
import { mayChange } from './change-policy.ts'
import type { Entered } from './change-reads.ts'
import { holdChange, markApplying } from './change-store.ts'
import { draftEdit } from './draft-edit.ts'
import { notInThisState } from './undo-change.ts'

/** A preview is kept so long. */
export const previewLivesMs = dayMs

/**
 * Enters what a preview was reckoned with and hands its tickets over to the worker; all of them are judged at this
 * moment. Throws `invalid-request`, `not-allowed`, `illegal-move` (applied already), `preview-stale`,
 * `no-office-time`.
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
  if (change.kind === 'calendar') await holdCalendars(db)
  const goals = await changeGoals(db, change.office_id, change.draft, { now })
  const stale = goals.basis !== change.basis || change.created_at.getTime() <= now - previewLivesMs
  if (stale) throw new Problem('preview-stale')
  const entered = await enterDraft({ db, now }, actor, change.office_id, change.draft)
  // Never before the calendar that is applied, even where a clock has been set back meanwhile.
  const at = Math.max(now, Date.parse(entered.calendarAsOf ?? '') || now)
  await markApplying(db, id, at, { ...entered, by: { accountId: actor.accountId, role: actor.role } })
  return id
}

async function enterDraft(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  officeId: string,
  ask: PreviewChange,
): Promise<Omit<Entered, 'by'>> {
  const nothing = { days: [], hours: [], weekly: [] }
  if (ask.kind === 'calendar') {
    if (!ask.draft) {
      const calendarAsOf = new Date(await holdCalendars(db)).toISOString()
      return { entered: nothing, withdrawn: nothing, calendarAsOf }
    }
    const { at, ...done } = await changeCalendar({ db, now }, actor, officeId, draftEdit(ask.draft))
    return { ...done, calendarAsOf: new Date(at).toISOString() }
  }
  if (ask.kind !== 'policy' || !ask.draft) return { entered: nothing, withdrawn: nothing }
  const { id } = await writePolicy({ db, now }, actor, { ...ask.draft, office: officeId })
  return { entered: nothing, withdrawn: nothing, policyId: id }
}
