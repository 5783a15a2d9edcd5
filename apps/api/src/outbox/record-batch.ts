import { randomUUIDv7 } from 'node:crypto'
import type { Db } from '../db/client.ts'
import type { EventDraft } from './record-events.ts'

export type BatchedEvent = EventDraft & { officeId: string; ticketId: string }

/**
 * Appends the events of many tickets in one statement, as `recordEvents` does those of one: numbered without gaps in
 * each office, in the order given. The counters' rows are held until commit, so this comes last.
 */
export async function recordBatch(db: Db, events: readonly BatchedEvent[], loggedAt: number): Promise<void> {
  if (events.length === 0) return
  const drafts = events.map(({ officeId, ticketId, type, at, by, internal, data }) => ({
    id: randomUUIDv7(),
    office: officeId,
    ticket: ticketId,
    type,
    at: new Date(at).toISOString(),
    account: by?.accountId ?? null,
    role: by?.role ?? 'system',
    internal: internal ?? false,
    data: data ?? {},
  }))
  await db.rows(recordBatchSql, [JSON.stringify(drafts), new Date(loggedAt)])
}

const recordBatchSql = `
WITH drafts AS (
  SELECT (e->>'office')::uuid AS office_id, e, row_number() OVER (PARTITION BY e->>'office' ORDER BY place) AS place
  FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given(e, place)
), counts AS (
  SELECT office_id, count(*)::int AS number FROM drafts GROUP BY office_id ORDER BY office_id
), taken AS (
  INSERT INTO counter (office_id, name, last) SELECT office_id, 'events', number FROM counts ORDER BY office_id
  ON CONFLICT (office_id, name) DO UPDATE SET last = counter.last + excluded.last RETURNING office_id, last
), written AS (
  INSERT INTO event (id, office_id, number, transaction_id, ticket_id, type, at, logged_at, by_account, by_role, internal, data)
  SELECT (e->>'id')::uuid, d.office_id, t.last - c.number + d.place, pg_current_xact_id()::text::bigint,
    (e->>'ticket')::uuid, e->>'type', (e->>'at')::timestamptz, $2::timestamptz, (e->>'account')::uuid, e->>'role',
    (e->>'internal')::boolean, e->'data'
  FROM drafts d JOIN counts c ON c.office_id = d.office_id JOIN taken t ON t.office_id = d.office_id
  RETURNING id, internal
), told AS (
  INSERT INTO outbox (event_id, created_at, next_attempt_at)
  SELECT id, $2::timestamptz, $2::timestamptz FROM written WHERE NOT internal
) SELECT count(*)::int AS written FROM written`
