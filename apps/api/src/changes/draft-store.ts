import { randomUUIDv7 } from 'node:crypto'
import type { CalendarDraft } from '@sheba/contract/changes'
import type { Db } from '../db/client.ts'
import type { Entered } from './change-reads.ts'
import { minutesOf } from './draft-layer.ts'

type Entries = Pick<Entered, 'entered' | 'withdrawn'>

/** Enters a draft in an office's calendar: what it takes the place of is withdrawn, and both are answered by their ids. */
export async function enterCalendarDraft(
  db: Db,
  officeId: string,
  draft: CalendarDraft,
  now: number,
): Promise<Entries> {
  const days = draft.days ?? []
  const hours = draft.hours ?? []
  const weekdays = draft.weekdays ?? []
  const gone = [...(draft.withdrawDays ?? []), ...days.map(({ on }) => on)]
  const weekly = weekdays.map(({ weekday }) => weekday)
  const withdrawn = {
    days: await withdrawnFrom(db, 'calendar_day', '"on" = ANY($2::date[])', [officeId, gone], now),
    hours: await withdrawnFrom(
      db,
      'dated_hours',
      'id = ANY($2::uuid[])',
      [officeId, draft.withdrawHours ?? []],
      now,
    ),
    weekly: await withdrawnFrom(db, 'weekly_hours', 'weekday = ANY($2::int[])', [officeId, weekly], now),
  }
  return {
    withdrawn,
    entered: {
      days: await inserted(
        db,
        insertDaysSql,
        officeId,
        now,
        days.map((day) => ({
          ...day,
          order: day.kind === 'closed' ? (day.order ?? 'general') : null,
          intervals: day.intervals ? minutesOf(day.intervals) : null,
        })),
      ),
      hours: await inserted(
        db,
        insertHoursSql,
        officeId,
        now,
        hours.map((one) => ({ ...one, intervals: minutesOf(one.intervals) })),
      ),
      weekly: await inserted(
        db,
        insertWeeklySql,
        officeId,
        now,
        weekdays.map((one) => ({ ...one, intervals: minutesOf(one.intervals) })),
      ),
    },
  }
}

async function withdrawnFrom(
  db: Db,
  table: string,
  which: string,
  values: readonly unknown[],
  now: number,
): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    `UPDATE ${table} SET withdrawn_at = $3::timestamptz
     WHERE office_id = $1::uuid AND ${which} AND withdrawn_at IS NULL RETURNING id`,
    [...values, new Date(now)],
  )
  return rows.map(({ id }) => id)
}

async function inserted(
  db: Db,
  sql: string,
  officeId: string,
  now: number,
  entries: readonly object[],
): Promise<string[]> {
  if (entries.length === 0) return []
  const withIds = entries.map((entry) => ({ ...entry, id: randomUUIDv7() }))
  await db.rows(sql, [officeId, new Date(now), JSON.stringify(withIds)])
  return withIds.map(({ id }) => id)
}

const insertDaysSql = `
INSERT INTO calendar_day (id, office_id, "on", kind, "order", name_bn, name_en, intervals, provisional, reason, entered_at)
SELECT (e->>'id')::uuid, $1::uuid, (e->>'on')::date, (e->>'kind')::"DayKind", (e->>'order')::"DayOrder",
  e->'name'->>'bn', e->'name'->>'en', nullif(e->'intervals', 'null'::jsonb), coalesce((e->>'provisional')::boolean, false),
  e->>'reason', $2::timestamptz
FROM jsonb_array_elements($3::jsonb) AS e RETURNING 1 AS entered`

const insertHoursSql = `
INSERT INTO dated_hours (id, office_id, from_on, to_on, name_bn, name_en, intervals, entered_at)
SELECT (e->>'id')::uuid, $1::uuid, (e->>'from')::date, (e->>'to')::date, e->'name'->>'bn', e->'name'->>'en',
  e->'intervals', $2::timestamptz
FROM jsonb_array_elements($3::jsonb) AS e RETURNING 1 AS entered`

const insertWeeklySql = `
INSERT INTO weekly_hours (id, office_id, weekday, intervals, entered_at)
SELECT (e->>'id')::uuid, $1::uuid, (e->>'weekday')::int, e->'intervals', $2::timestamptz
FROM jsonb_array_elements($3::jsonb) AS e RETURNING 1 AS entered`

/**
 * Withdraws what a change entered, where it still stands, and enters again what it had withdrawn, where nothing else
 * has taken its place since.
 */
export async function withdrawDraft(
  db: Db,
  { entered, withdrawn, policyId }: Entered,
  now: number,
): Promise<void> {
  const at = new Date(now)
  for (const [table, ids] of [
    ['calendar_day', entered.days],
    ['dated_hours', entered.hours],
    ['weekly_hours', entered.weekly],
    ['service_policy', policyId ? [policyId] : []],
  ] as const) {
    if (ids.length === 0) continue
    await db.rows(
      `UPDATE ${table} SET withdrawn_at = $2::timestamptz WHERE id = ANY($1::uuid[]) AND withdrawn_at IS NULL RETURNING 1 AS gone`,
      [ids, at],
    )
  }
  for (const [sql, ids] of [
    [reenterDaysSql, withdrawn.days],
    [reenterHoursSql, withdrawn.hours],
    [reenterWeeklySql, withdrawn.weekly],
  ] as const) {
    if (ids.length > 0) await db.rows(sql, [ids, at, ids.map(() => randomUUIDv7())])
  }
}

const again = (table: string) =>
  `FROM unnest($1::uuid[], $3::uuid[]) AS u(old_id, new_id) JOIN ${table} w ON w.id = u.old_id`

const reenterDaysSql = `
INSERT INTO calendar_day (id, office_id, "on", kind, "order", name_bn, name_en, intervals, provisional, reason, entered_at)
SELECT u.new_id, w.office_id, w."on", w.kind, w."order", w.name_bn, w.name_en, w.intervals, w.provisional, w.reason,
  $2::timestamptz ${again('calendar_day')}
WHERE NOT EXISTS (SELECT 1 FROM calendar_day s WHERE s.office_id = w.office_id AND s."on" = w."on" AND s.withdrawn_at IS NULL)
RETURNING 1 AS entered`

const reenterHoursSql = `
INSERT INTO dated_hours (id, office_id, from_on, to_on, name_bn, name_en, intervals, entered_at)
SELECT u.new_id, w.office_id, w.from_on, w.to_on, w.name_bn, w.name_en, w.intervals, $2::timestamptz ${again('dated_hours')}
WHERE NOT EXISTS (SELECT 1 FROM dated_hours s WHERE s.office_id = w.office_id AND s.withdrawn_at IS NULL
  AND s.from_on <= w.to_on AND s.to_on >= w.from_on)
RETURNING 1 AS entered`

const reenterWeeklySql = `
INSERT INTO weekly_hours (id, office_id, weekday, intervals, entered_at)
SELECT u.new_id, w.office_id, w.weekday, w.intervals, $2::timestamptz ${again('weekly_hours')}
WHERE NOT EXISTS (SELECT 1 FROM weekly_hours s WHERE s.office_id = w.office_id AND s.weekday = w.weekday AND s.withdrawn_at IS NULL)
RETURNING 1 AS entered`
