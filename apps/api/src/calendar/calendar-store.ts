import { randomUUIDv7 } from 'node:crypto'
import type { Db } from '../db/client.ts'
import type { CalendarEdit, withdrawnBy } from './calendar-edit.ts'

/** Entries of an office by their ids. */
export type EntryIds = { days: string[]; hours: string[]; weekly: string[] }

/** The office itself, if it has entered anything, and every office below that has: a change reaches them. */
export async function officesReached(db: Db, officeId: string): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    `WITH RECURSIVE below AS (
       SELECT id FROM office WHERE id = $1::uuid
       UNION ALL SELECT o.id FROM office o JOIN below b ON o.parent_id = b.id
     )
     SELECT b.id FROM below b WHERE b.id <> $1::uuid AND (
       EXISTS (SELECT 1 FROM weekly_hours w WHERE w.office_id = b.id AND w.withdrawn_at IS NULL)
       OR EXISTS (SELECT 1 FROM dated_hours h WHERE h.office_id = b.id AND h.withdrawn_at IS NULL)
       OR EXISTS (SELECT 1 FROM calendar_day d WHERE d.office_id = b.id AND d.withdrawn_at IS NULL))
     ORDER BY b.id`,
    [officeId],
  )
  return [officeId, ...rows.map(({ id }) => id)]
}

/**
 * Takes entries back and makes new ones, whose ids it answers. Nothing is changed or deleted: what was known at a
 * moment stays known.
 */
export async function writeEdit(
  db: Db,
  officeId: string,
  at: number,
  edit: CalendarEdit,
  gone: ReturnType<typeof withdrawnBy>,
): Promise<EntryIds> {
  const enteredAt = new Date(at)
  await withdraw(db, 'calendar_day', gone.days, enteredAt)
  await withdraw(db, 'dated_hours', gone.dated, enteredAt)
  await withdraw(db, 'weekly_hours', gone.weekly, enteredAt)
  const enter = async (sql: string, entries: readonly object[] = []) => {
    if (entries.length === 0) return []
    const rows = entries.map((one) => ({ ...one, id: randomUUIDv7() }))
    await db.rows(sql, [officeId, enteredAt, JSON.stringify(rows)])
    return rows.map(({ id }) => id)
  }
  return {
    days: await enter(daysSql, edit.days),
    hours: await enter(hoursSql, edit.hours),
    weekly: await enter(
      weekSql,
      edit.weekdays?.filter(({ intervals }) => intervals !== null),
    ),
  }
}

/** Dated hours by their id, standing or withdrawn. */
export async function findHours(
  db: Db,
  id: string,
): Promise<{ id: string; office_id: string; withdrawn: boolean } | null> {
  const rows = await db.rows<{ id: string; office_id: string; withdrawn: boolean }>(
    'SELECT id, office_id, withdrawn_at IS NOT NULL AS withdrawn FROM dated_hours WHERE id = $1::uuid',
    [id],
  )
  return rows[0] ?? null
}

type Table = 'calendar_day' | 'dated_hours' | 'weekly_hours'

async function withdraw(db: Db, table: Table, gone: readonly { id: string }[], at: Date): Promise<void> {
  if (gone.length === 0) return
  await db.rows(`UPDATE ${table} SET withdrawn_at = $1::timestamptz WHERE id = ANY($2::uuid[])`, [
    at,
    gone.map(({ id }) => id),
  ])
}

const daysSql = `
INSERT INTO calendar_day (id, office_id, "on", kind, "order", name_bn, name_en, intervals, provisional, reason, entered_at)
SELECT d.id, $1::uuid, d."on", d.kind::"DayKind", d."order"::"DayOrder", d.name->>'bn', d.name->>'en',
  NULLIF(d.intervals, 'null'::jsonb), d.provisional, d.reason, $2::timestamptz
FROM jsonb_to_recordset($3::jsonb) AS d(id uuid, "on" date, kind text, "order" text, name jsonb, intervals jsonb,
  provisional boolean, reason text)`

const hoursSql = `
INSERT INTO dated_hours (id, office_id, from_on, to_on, name_bn, name_en, intervals, entered_at)
SELECT h.id, $1::uuid, h."from", h."to", h.name->>'bn', h.name->>'en', h.intervals, $2::timestamptz
FROM jsonb_to_recordset($3::jsonb) AS h(id uuid, "from" date, "to" date, name jsonb, intervals jsonb)`

const weekSql = `
INSERT INTO weekly_hours (id, office_id, weekday, intervals, entered_at)
SELECT w.id, $1::uuid, w.weekday, w.intervals, $2::timestamptz
FROM jsonb_to_recordset($3::jsonb) AS w(id uuid, weekday int, intervals jsonb)`
