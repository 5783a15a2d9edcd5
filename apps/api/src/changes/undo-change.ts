import { type Actor, covers } from '../auth/actor.ts'
import { everEntered } from '../calendar/calendar-reads.ts'
import { changeCalendar } from '../calendar/change-calendar.ts'
import { holdCalendars } from '../calendar/hold-calendars.ts'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { takeBackPolicy } from '../policies/withdraw-version.ts'
import { mayChange } from './change-policy.ts'
import type { ChangeRow } from './change-reads.ts'
import { holdChange, markUndoing } from './change-store.ts'
import { undoingEdit } from './draft-edit.ts'

export const notInThisState = new Problem('illegal-move', {
  detail: {
    bn: 'এই বদলটি আগেই প্রয়োগ বা প্রত্যাহার করা হয়েছে, অথবা কাজ এখনো চলছে। তালিকা হালনাগাদ করে দেখুন।',
    en: 'This change has been applied or undone already, or is still under way. Refresh the list and look again.',
  },
})

/**
 * Withdraws what a change entered and hands its tickets over to the worker, which puts back those that nothing else
 * has changed since. Throws `not-found`, `not-allowed`, `illegal-move` (not applied, or not yet to the end),
 * `no-office-time`.
 */
export async function undoChange(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  id: string,
): Promise<string> {
  const change = await holdChange(db, id)
  if (!change || !covers(actor, change.office_id)) throw new Problem('not-found')
  if (!mayChange(actor, change.office_id)) throw new Problem('not-allowed')
  if (change.state !== 'applied') throw notInThisState
  await withdrawDraft({ db, now }, actor, change)
  const undoneBy = { accountId: actor.accountId, role: actor.role }
  await markUndoing(db, id, now, change.entered && { ...change.entered, undoneBy })
  return id
}

async function withdrawDraft(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  { kind, office_id, entered }: ChangeRow,
): Promise<void> {
  if (entered?.policyId) await takeBackPolicy({ db, now }, actor, entered.policyId)
  if (kind !== 'calendar' || !entered) return
  await holdCalendars(db)
  const edit = undoingEdit(await everEntered(db, office_id), entered)
  if (edit) await changeCalendar({ db, now }, actor, office_id, edit)
}
