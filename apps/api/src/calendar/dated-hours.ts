import type { DatedHours, EnterHours } from '@sheba/contract/calendar'
import type { Actor } from '../auth/actor.ts'
import { covers } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { officeAsked } from '../offices/office-reads.ts'
import { layersInForce } from './calendar-reads.ts'
import { findHours } from './calendar-store.ts'
import { changeCalendar, refusalOf } from './change-calendar.ts'
import { intervalsView, minutesOf } from './day-view.ts'
import { officeOf } from './deciding-entry.ts'
import { editedOffice } from './edited-office.ts'
import { holdCalendars } from './hold-calendars.ts'

/** The dated hours of an office and those above it, the first day first. Throws `not-found`. */
export async function listHours(db: Db, actor: Actor, asked: string | undefined): Promise<DatedHours[]> {
  const office = await officeAsked(db, actor, asked)
  if (!office) throw new Problem('not-found')
  return hoursOf(db, office.id)
}

/** Enters dated hours. Throws `invalid-request` where they are wrong or overlap others of the office. */
export async function enterHours(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  ask: EnterHours & { office: string | undefined },
): Promise<DatedHours> {
  const office = await editedOffice(db, actor, ask.office)
  const { from, to, name } = ask
  const edit = { hours: [{ from, to, name, intervals: minutesOf(ask.intervals) }] }
  const refusal = await refusalOf(db, office.id, edit)
  if (refusal && refusal.because !== 'no-office-time') {
    throw wrongField(pointers[refusal.because] ?? '#/intervals', refusal.detail)
  }
  await changeCalendar({ db, now }, actor, office.id, edit)
  const entered = (await hoursOf(db, office.id)).find((one) => one.own && one.from === from)
  if (!entered) throw new Error('the hours just entered are not there')
  return entered
}

/** Withdraws dated hours; those already withdrawn stay so. */
export async function withdrawHours(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  hours: { id: string; officeId: string },
): Promise<void> {
  await holdCalendars(db)
  const standing = await hoursOf(db, hours.officeId)
  if (!standing.some(({ id, own }) => own && id === hours.id)) return
  await changeCalendar({ db, now }, actor, hours.officeId, { withdrawHours: [hours.id] })
}

/** Dated hours by their id, of an office the actor covers. Throws `not-found`. */
export async function loadHours(db: Db, actor: Actor, id: string): Promise<{ id: string; officeId: string }> {
  const found = await findHours(db, id)
  if (!found || !covers(actor, found.office_id)) throw new Problem('not-found')
  return { id: found.id, officeId: found.office_id }
}

async function hoursOf(db: Db, officeId: string): Promise<DatedHours[]> {
  const layers = await layersInForce(db, officeId)
  return layers
    .flatMap((layer) =>
      (layer.dated ?? []).map(({ id, from, to, name, intervals }) => ({
        ...{ id, from, to, name },
        intervals: intervalsView(intervals),
        office: officeOf(layer),
        own: layer.office_id === officeId,
      })),
    )
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
}

const pointers: Partial<Record<string, string>> = {
  'end-before-start': '#/to',
  'dated-hours-overlap': '#/from',
}
