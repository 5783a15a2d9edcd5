import { dayNumber } from '@sheba/clock/calendar/dhaka'
import type { CalendarDay, EnterDay } from '@sheba/contract/calendar'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { type FieldFault, Problem } from '../http/problem.ts'
import type { DayDraft } from './calendar-edit.ts'
import { officeLayers } from './calendar-reads.ts'
import { sentences } from './calendar-sentences.ts'
import { changeCalendar } from './change-calendar.ts'
import { dayFaults } from './day-faults.ts'
import { minutesOf } from './day-view.ts'
import { ownDay } from './deciding-entry.ts'
import { editedOffice } from './edited-office.ts'
import { daysBetween } from './list-days.ts'

/**
 * Enters a day of an office: new, in the place of the entry that was seen (which is how a day is confirmed), or moved
 * from another day. Throws `already-exists` where somebody has entered it meanwhile, `changed-meanwhile` where what
 * was seen is gone, `invalid-request`, `no-office-time`, `not-found`.
 */
export async function enterDay(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  ask: EnterDay & { on: string; office: string | undefined },
): Promise<CalendarDay> {
  const { on, replaces, movedFrom } = ask
  const office = await editedOffice(db, actor, ask.office)
  const [layers = []] = await officeLayers(db, [office.id])
  const draft = dayDraft(on, ask)
  const faults: FieldFault[] = dayFaults(layers, office.id, draft)
  if (movedFrom !== undefined && (movedFrom === on || !ownDay(layers, office.id, movedFrom))) {
    faults.push({ pointer: '#/movedFrom', detail: sentences.nothingToMove })
  }
  if (faults.length > 0) throw new Problem('invalid-request', { faults })
  const standing = ownDay(layers, office.id, on)?.id
  if (standing !== replaces) {
    if (!standing) throw new Problem('changed-meanwhile')
    throw new Problem('already-exists', { detail: sentences.takenMeanwhile })
  }
  const withdrawDays = movedFrom === undefined ? [] : [movedFrom]
  await changeCalendar({ db, now }, actor, office.id, { days: [draft], withdrawDays })
  return dayNow(db, office.id, on)
}

/** What was asked as it is kept: a closed day is by the general list unless said otherwise. */
function dayDraft(on: string, ask: EnterDay): DayDraft {
  return {
    on,
    kind: ask.kind,
    order: ask.order ?? (ask.kind === 'closed' ? 'general' : null),
    name: ask.name,
    intervals: ask.intervals ? minutesOf(ask.intervals) : null,
    provisional: ask.provisional,
    reason: ask.reason ?? null,
  }
}

/** A day as it stands now, in the transaction that asks. */
export async function dayNow(db: Db, officeId: string, on: string): Promise<CalendarDay> {
  const [day] = await daysBetween(db, officeId, dayNumber(on), dayNumber(on))
  if (!day) throw new Error(`no day ${on}`)
  return day
}
