import type { Db } from '../../../apps/api/src/db/client.ts'
import { heldBack } from '../../../apps/api/src/outbox/record-events.ts'
import { renewSearch } from '../../../apps/api/src/tickets/search-store.ts'
import type { Played, PlayedEvent } from './play-stories.ts'

const rowsAtOnce = 500

/** Writes all rows in few statements. What there is to tell of the past has been told: nothing is sent. */
export async function writePlayed(db: Db, { tickets, events, counters }: Played): Promise<void> {
  for (const rows of inParts(tickets)) await db.rows(ticketSql, [JSON.stringify(rows.map(snakeCased))])
  for (const rows of inParts(events)) await db.rows(eventSql, [JSON.stringify(rows.map(eventRow))])
  for (const rows of inParts(tickets))
    await renewSearch(
      db,
      rows.map(({ id }) => id),
    )
  await db.rows(counterSql, [JSON.stringify(counters)])
  // The planner would otherwise take the new rows for the few that were there before.
  await db.rows('ANALYZE ticket, event, ticket_search', [])
}

const ticketSql = 'INSERT INTO ticket SELECT * FROM jsonb_populate_recordset(NULL::ticket, $1::jsonb)'

const eventSql = `
WITH written AS (
  INSERT INTO event (id, office_id, number, transaction_id, ticket_id, type, at, logged_at, by_account, by_role, internal, data)
  SELECT id, office_id, number, pg_current_xact_id()::text::bigint, ticket_id, type, at, logged_at, by_account, by_role, internal, data
  FROM jsonb_populate_recordset(NULL::event, $1::jsonb)
  RETURNING id, logged_at, internal, ${heldBack} AS held_back
)
INSERT INTO outbox (event_id, created_at, next_attempt_at, delivered_at)
SELECT id, logged_at, logged_at + held_back, logged_at FROM written WHERE NOT internal RETURNING 1 AS told`

const counterSql = `
INSERT INTO counter (office_id, name, last)
SELECT "officeId", name, last FROM jsonb_to_recordset($1::jsonb) AS serial("officeId" uuid, name text, last int)`

function* inParts<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) yield rows.slice(from, from + rowsAtOnce)
}

/** A row as JSON with the names of its columns. */
function snakeCased(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  )
}

function eventRow({ id, officeId, ticketId, number, loggedAt, type, at, by, internal, data }: PlayedEvent) {
  return {
    id,
    office_id: officeId,
    number,
    ticket_id: ticketId,
    type,
    at: new Date(at),
    logged_at: new Date(loggedAt),
    by_account: by?.accountId ?? null,
    by_role: by?.role ?? 'system',
    internal: internal ?? false,
    data: data ?? {},
  }
}
