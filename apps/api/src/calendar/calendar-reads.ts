import { compileCalendar, type OfficeCalendar } from '@sheba/clock/calendar/office-calendar'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import {
  type EnteredLayer,
  lastChangeBy,
  layerOf,
  layersAsOf,
  newHistory,
  type OfficeHistory,
} from './entered-layers.ts'
import { kept } from './kept-calendars.ts'

/** Whose calendar, and as known when: epoch milliseconds; left out: what is in force now. */
export type CalendarWanted = { officeId: string; asOf?: number | undefined }

type OfficeRow = EnteredLayer & { parent_id: string | null }

/**
 * The calendar of an office, compiled from its own entries and those of the offices above, as they were known at a
 * moment, or as they are now. Entries are only added and withdrawn, so what was known at a moment stays the same.
 * Kept in the process until any calendar changes anywhere: one small query says whether that has happened.
 * Throws `no-office-time` where nothing is ever open, and an error for entries that cannot be compiled: what
 * enters them refuses both.
 */
export async function calendarOf(db: Db, officeId: string, asOf?: number): Promise<OfficeCalendar> {
  return (await calendarsOf(db, [{ officeId, asOf }]))({ officeId, asOf })
}

/**
 * The calendar of an office in force, with the moment of the last change it knows (epoch milliseconds; null: nothing
 * was ever entered): as known at that moment it is the same calendar for ever. A change that is entered meanwhile has
 * a later moment, but may have an earlier one than whoever asks here. `stamp`: what `calendarStamp` said in this very
 * transaction, for who has asked it beside something else.
 */
export async function calendarInForce(
  db: Db,
  officeId: string,
  stamp?: string,
): Promise<{ calendar: OfficeCalendar; knownAt: number | null }> {
  const history = (await historiesOf(db, [officeId], stamp)).get(officeId) ?? missing(officeId)
  const knownAt = history.moments.at(-1) ?? null
  return { calendar: compiledAt(history, knownAt ?? undefined), knownAt }
}

/**
 * The calendars that a list needs, one for each office and moment: one query says whether what is kept still holds,
 * and one more reads all offices that are not kept, however many rows the list has.
 */
export async function calendarsOf(
  db: Db,
  wanted: readonly CalendarWanted[],
): Promise<(one: CalendarWanted) => OfficeCalendar> {
  const histories = await historiesOf(db, [...new Set(wanted.map(({ officeId }) => officeId))])
  return ({ officeId, asOf }) => compiledAt(histories.get(officeId) ?? missing(officeId), asOf)
}

/** What an office and those above it have entered and not withdrawn, headquarters first. */
export async function layersInForce(db: Db, officeId: string): Promise<EnteredLayer[]> {
  const history = (await historiesOf(db, [officeId])).get(officeId) ?? missing(officeId)
  return layersAsOf(history.layers)
}

/**
 * The same for several offices, each with its own entries last even where it has none: as it stands in the
 * transaction that asks, for whoever is about to change it.
 */
export async function officeLayers(db: Db, officeIds: readonly string[]): Promise<EnteredLayer[][]> {
  return [...(await chainsOf(db, officeIds)).values()].map((chain) => layersAsOf(chain))
}

/** Everything an office itself has ever entered, withdrawn entries among it. */
export async function everEntered(db: Db, officeId: string): Promise<EnteredLayer> {
  const own = (await chainsOf(db, [officeId])).get(officeId)?.at(-1)
  return own ?? missing(officeId)
}

/** Each office with those above it, headquarters first, and everything they have ever entered. */
async function chainsOf(db: Db, officeIds: readonly string[]): Promise<Map<string, EnteredLayer[]>> {
  const rows = await db.rows<OfficeRow>(enteredSql, [officeIds])
  const offices = new Map(rows.map((row) => [row.office_id, row]))
  return new Map(
    officeIds.map((id) => {
      const chain: EnteredLayer[] = []
      for (let office = offices.get(id); office; office = offices.get(office.parent_id ?? ''))
        chain.unshift(office)
      return [id, chain]
    }),
  )
}

/** Another as soon as any calendar has changed anywhere. */
export async function calendarStamp(db: Db): Promise<string> {
  const [row] = await db.rows<{ stamp: string }>(stampSql, [])
  return row?.stamp ?? ''
}

async function historiesOf(
  db: Db,
  officeIds: readonly string[],
  stamp?: string,
): Promise<Map<string, OfficeHistory>> {
  const histories = kept.historiesUnder(stamp ?? (await calendarStamp(db)))
  const unread = officeIds.filter((id) => !histories.has(id))
  if (unread.length === 0) return histories
  const byKey = new Map([...histories.values()].map((history) => [history.offices, history]))
  for (const [officeId, chain] of await chainsOf(db, unread)) {
    // Offices with the same entries above them share one history.
    const made = newHistory(chain)
    const history = byKey.get(made.offices) ?? made
    byKey.set(made.offices, history)
    histories.set(officeId, history)
  }
  return histories
}

function compiledAt(history: OfficeHistory, asOf: number | undefined): OfficeCalendar {
  const at = asOf === undefined ? 'now' : lastChangeBy(history, asOf)
  const layers = () => layersAsOf(history.layers, at === 'now' ? undefined : at).map(layerOf)
  const key = history.keys.get(at) ?? kept.keyOf(layers())
  history.keys.set(at, key)
  const result = kept.compiled(key, () => compileCalendar(layers()))
  if (result.ok) return result.calendar
  if (result.because === 'no-office-time') throw new Problem('no-office-time')
  throw new Error(`the calendar entered cannot be compiled: ${JSON.stringify(result)}`)
}

function missing(officeId: string): never {
  throw new Error(`no calendar was asked for office ${officeId}`)
}

// A revision that was rolled back is given again by the next change; the transaction that wrote the row is not.
const stampSql = "SELECT revision::text || ':' || xmin::text AS stamp FROM calendar_revision"

// One row for each office that is wanted or stands above one, with everything it has ever entered.
const enteredSql = `
WITH RECURSIVE tree AS (
  SELECT id, parent_id, name_bn, name_en FROM office WHERE id = ANY($1::uuid[])
  UNION
  SELECT o.id, o.parent_id, o.name_bn, o.name_en FROM office o JOIN tree t ON o.id = t.parent_id
)
SELECT t.id AS office_id, t.parent_id, t.name_bn AS office_bn, t.name_en AS office_en,
  (SELECT jsonb_agg(jsonb_build_object('id', w.id, 'weekday', w.weekday, 'intervals', w.intervals, 'enteredAt',
     extract(epoch from w.entered_at) * 1000, 'withdrawnAt', extract(epoch from w.withdrawn_at) * 1000)
     ORDER BY w.entered_at, w.id)
   FROM weekly_hours w WHERE w.office_id = t.id) AS weekly,
  (SELECT jsonb_agg(jsonb_build_object('id', h.id, 'from', h.from_on, 'to', h.to_on, 'intervals', h.intervals,
     'name', jsonb_build_object('bn', h.name_bn, 'en', h.name_en), 'enteredAt',
     extract(epoch from h.entered_at) * 1000, 'withdrawnAt', extract(epoch from h.withdrawn_at) * 1000)
     ORDER BY h.from_on, h.id)
   FROM dated_hours h WHERE h.office_id = t.id) AS dated,
  (SELECT jsonb_agg(jsonb_build_object('id', d.id, 'on', d."on", 'kind', d.kind, 'order', d."order",
     'reason', d.reason, 'name', jsonb_build_object('bn', d.name_bn, 'en', d.name_en), 'intervals', d.intervals,
     'provisional', d.provisional, 'enteredAt', extract(epoch from d.entered_at) * 1000,
     'withdrawnAt', extract(epoch from d.withdrawn_at) * 1000) ORDER BY d."on", d.id)
   FROM calendar_day d WHERE d.office_id = t.id) AS days
FROM tree t`
