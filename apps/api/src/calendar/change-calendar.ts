import type { CalendarRefusal } from '@sheba/clock/calendar/check-layers'
import { compileCalendar } from '@sheba/clock/calendar/office-calendar'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem, type Sentence } from '../http/problem.ts'
import { type CalendarEdit, edited, withdrawnBy } from './calendar-edit.ts'
import { officeLayers } from './calendar-reads.ts'
import { neverOpens, refusalSentence } from './calendar-sentences.ts'
import { type EntryIds, officesReached, writeEdit } from './calendar-store.ts'
import { type EnteredLayer, layerOf } from './entered-layers.ts'
import { holdCalendars } from './hold-calendars.ts'

/** Why an edit cannot stand. `on`: the first day of what is wrong, where it is of certain days. */
export type EditRefusal = {
  because: CalendarRefusal['because']
  on: string | null
  to: string | null
  detail: Sentence
}

/**
 * Checks an edit by compiling the calendar as it would then be, of the office and of every office below that has
 * entries of its own: what is right above can leave one of those below without an open minute. Null: it can stand.
 * An office without entries of its own is what the one above it is, so the work is bounded by who has entered.
 */
export async function refusalOf(db: Db, officeId: string, edit: CalendarEdit): Promise<EditRefusal | null> {
  const reached = await officesReached(db, officeId)
  for (const layers of await officeLayers(db, reached)) {
    const after = layers.map((layer) => (layer.office_id === officeId ? edited(layer, edit) : layer))
    const result = compileCalendar(after.map(layerOf))
    if (!result.ok) return explained(result, layers.at(-1))
  }
  return null
}

/** What an edit did, and its moment: later than that of any change before, so that each moment knows one calendar. */
export type EditDone = { at: number; entered: EntryIds; withdrawn: EntryIds }

/**
 * Enters and withdraws, after the check, and writes it into the audit log. Holds for what is raised once it is
 * committed. Whoever decides by what stands holds the calendars before.
 * Throws `no-office-time` naming office and days, or `invalid-request`.
 */
export async function changeCalendar(
  { db, now }: { db: Db; now: number },
  actor: Pick<Actor, 'accountId'>,
  officeId: string,
  edit: CalendarEdit,
): Promise<EditDone> {
  const at = Math.max(now, (await holdCalendars(db)) + 1)
  const refusal = await refusalOf(db, officeId, edit)
  if (refusal?.because === 'no-office-time') throw new Problem('no-office-time', { detail: refusal.detail })
  if (refusal) throw new Problem('invalid-request', { faults: [{ pointer: '#', detail: refusal.detail }] })
  const [layers] = await officeLayers(db, [officeId])
  const own = layers?.at(-1)
  if (!own) throw new Error(`no office ${officeId}`)
  const gone = withdrawnBy(own, edit)
  const entered = await writeEdit(db, officeId, at, edit, gone)
  await recordAudit(db, actor, at, {
    action: 'calendar.edited',
    subjectId: officeId,
    before: audited({ days: gone.days, hours: gone.dated, weekdays: gone.weekly }),
    after: audited({ days: edit.days, hours: edit.hours, weekdays: edit.weekdays }),
  })
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)
  return {
    at,
    entered,
    withdrawn: { days: ids(gone.days), hours: ids(gone.dated), weekly: ids(gone.weekly) },
  }
}

function explained(refusal: CalendarRefusal, office: EnteredLayer | undefined): EditRefusal {
  if (refusal.because !== 'no-office-time') {
    return { because: refusal.because, on: null, to: null, detail: refusalSentence(refusal) }
  }
  const name = { bn: office?.office_bn ?? '', en: office?.office_en ?? '' }
  const { because, from, to } = refusal
  return { because, on: from, to, detail: neverOpens(name, refusal) }
}

function audited(entries: Record<string, readonly object[] | undefined>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([kind, list]) =>
      list?.length
        ? [[kind, list.map((one) => ({ ...one, enteredAt: undefined, withdrawnAt: undefined }))]]
        : [],
    ),
  )
}
