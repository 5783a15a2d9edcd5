import type { Name } from '@sheba/contract/fields'
import type { Db } from '../db/client.ts'

export type UnconfirmedDay = { id: string; officeId: string; office: Name; on: string; name: Name }

type Row = {
  id: string
  office_id: string
  office_bn: string
  office_en: string
  on_day: string
  name_bn: string
  name_en: string
}

/** Provisional days of a span, both ends included, by the office that entered them. */
export async function unconfirmedDays(db: Db, from: string, to: string): Promise<UnconfirmedDay[]> {
  const rows = await db.rows<Row>(
    `SELECT d.id, d.office_id, o.name_bn AS office_bn, o.name_en AS office_en, d."on"::text AS on_day,
       d.name_bn, d.name_en
     FROM calendar_day d JOIN office o ON o.id = d.office_id
     WHERE d.provisional AND d.withdrawn_at IS NULL AND d."on" BETWEEN $1::date AND $2::date
     ORDER BY d.office_id, d."on"`,
    [from, to],
  )
  return rows.map((row) => ({
    id: row.id,
    officeId: row.office_id,
    office: { bn: row.office_bn, en: row.office_en },
    on: row.on_day,
    name: { bn: row.name_bn, en: row.name_en },
  }))
}

/** Which of these days an account was asked to confirm already. */
export async function daysAskedOf(
  db: Db,
  accountIds: readonly string[],
): Promise<(accountId: string, dayId: string) => boolean> {
  const rows = await db.rows<{ account_id: string; day_id: string }>(
    `SELECT l.account_id, day->>'id' AS day_id FROM letter l, jsonb_array_elements(l.data->'days') AS day
     WHERE l.account_id = ANY($1::uuid[]) AND l.data->>'kind' = 'daysToConfirm'`,
    [accountIds],
  )
  const asked = new Set(rows.map(({ account_id, day_id }) => `${account_id} ${day_id}`))
  return (accountId, dayId) => asked.has(`${accountId} ${dayId}`)
}
