import type { CalendarLayer, DatedHours, Interval, Name, SingleDay } from '@sheba/clock/calendar/layers'
import { compileCalendar, type OfficeCalendar } from '@sheba/clock/calendar/office-calendar'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'

type Stamp = { stamp: string }

type LayerRow = {
  office_id: string
  weekly: { weekday: number; intervals: Interval[] }[] | null
  dated: { from: string; to: string; name: Name; intervals: Interval[] }[] | null
  days: (Omit<SingleDay, 'intervals'> & { intervals: Interval[] | null })[] | null
}

/** What this process has compiled under one stamp. Offices with the same entries above them share one calendar. */
let kept: { stamp: string; byOffice: Map<string, OfficeCalendar>; byLayers: Map<string, OfficeCalendar> } = {
  stamp: '',
  byOffice: new Map(),
  byLayers: new Map(),
}

/**
 * The calendar of an office, compiled from its own entries and those of the offices above. Kept in the process
 * until any calendar changes anywhere: one small query says whether that has happened.
 * Throws `no-office-time` where nothing is ever open, and an error for entries that cannot be compiled: what
 * enters them refuses both.
 */
export async function calendarOf(db: Db, officeId: string): Promise<OfficeCalendar> {
  return (await calendarsOf(db, [officeId]))(officeId)
}

/** The calendars of several offices, as a list over them needs: one query says whether what is kept still holds. */
export async function calendarsOf(
  db: Db,
  officeIds: readonly string[],
): Promise<(officeId: string) => OfficeCalendar> {
  const [row] = await db.rows<Stamp>(stampSql, [])
  const stamp = row?.stamp ?? ''
  if (stamp !== kept.stamp) kept = { stamp, byOffice: new Map(), byLayers: new Map() }
  const mine = kept
  for (const officeId of new Set(officeIds)) {
    // Asked of the database once for an office, as long as no calendar changes.
    if (!mine.byOffice.has(officeId)) mine.byOffice.set(officeId, await loaded(db, officeId, mine.byLayers))
  }
  return (officeId) => mine.byOffice.get(officeId) ?? missing(officeId)
}

function missing(officeId: string): never {
  throw new Error(`no calendar was asked for office ${officeId}`)
}

async function loaded(
  db: Db,
  officeId: string,
  byLayers: Map<string, OfficeCalendar>,
): Promise<OfficeCalendar> {
  const layers = await db.rows<LayerRow>(layersSql, [officeId])
  const entered = layers.filter(({ weekly, dated, days }) => weekly ?? dated ?? days)
  const key = entered.map((layer) => layer.office_id).join(' ')
  const calendar = byLayers.get(key) ?? compiled(entered)
  byLayers.set(key, calendar)
  return calendar
}

// A revision that was rolled back is given again by the next change; the transaction that wrote the row is not.
const stampSql = "SELECT revision::text || ':' || xmin::text AS stamp FROM calendar_revision"

// One row an office, headquarters first, with everything it has entered and not withdrawn.
const layersSql = `
WITH RECURSIVE tree AS (
  SELECT id, parent_id, 0 AS height FROM office WHERE id = $1::uuid
  UNION ALL SELECT o.id, o.parent_id, t.height + 1 FROM office o JOIN tree t ON o.id = t.parent_id
)
SELECT t.id AS office_id,
  (SELECT jsonb_agg(jsonb_build_object('weekday', w.weekday, 'intervals', w.intervals))
   FROM weekly_hours w WHERE w.office_id = t.id AND w.withdrawn_at IS NULL) AS weekly,
  (SELECT jsonb_agg(jsonb_build_object('from', h.from_on, 'to', h.to_on, 'intervals', h.intervals,
     'name', jsonb_build_object('bn', h.name_bn, 'en', h.name_en)))
   FROM dated_hours h WHERE h.office_id = t.id AND h.withdrawn_at IS NULL) AS dated,
  (SELECT jsonb_agg(jsonb_build_object('on', d."on", 'kind', d.kind, 'order', d."order", 'reason', d.reason,
     'name', jsonb_build_object('bn', d.name_bn, 'en', d.name_en), 'intervals', d.intervals,
     'provisional', d.provisional))
   FROM calendar_day d WHERE d.office_id = t.id AND d.withdrawn_at IS NULL) AS days
FROM tree t ORDER BY t.height DESC`

function compiled(rows: readonly LayerRow[]): OfficeCalendar {
  const result = compileCalendar(rows.map(layerOf))
  if (result.ok) return result.calendar
  if (result.because === 'no-office-time') throw new Problem('no-office-time')
  throw new Error(`the calendar entered cannot be compiled: ${JSON.stringify(result)}`)
}

function layerOf({ weekly, dated, days }: LayerRow): CalendarLayer {
  return {
    weekly: Object.fromEntries((weekly ?? []).map(({ weekday, intervals }) => [weekday, intervals])),
    dated: (dated ?? []) satisfies DatedHours[],
    days: (days ?? []).map(({ intervals, ...day }) => (intervals ? { ...day, intervals } : day)),
  }
}
