import { randomUUIDv7 } from 'node:crypto'
import type { EventType, Role } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'

/** One change, before it has its number. `at`: when it happened; the moment of writing is given beside. */
export type EventDraft = {
  type: EventType
  at: number
  /** null: time itself did it, such as a breach. */
  by: { accountId: string; role: Role } | null
  /** Seen by the office alone, and told to nobody outside; an escalation is told to those above. */
  internal?: boolean
  /** Told to nobody outside, although it is theirs to see. */
  quiet?: boolean
  data?: Record<string, unknown>
}

/**
 * Appends the events of a change, and what must be told of them, inside the change's transaction. Numbers are
 * without gaps per office: the counter's row is held until commit, so this comes last. The transaction id lets a
 * stream wait for an event that commits after a later one.
 */
export async function recordEvents(
  db: Db,
  { officeId, ticketId }: { officeId: string; ticketId: string },
  drafts: readonly EventDraft[],
  loggedAt: number,
): Promise<void> {
  if (drafts.length === 0) return
  await db.rows(recordEventsSql, recordEventsValues({ officeId, ticketId }, drafts, loggedAt))
}

export function recordEventsValues(
  { officeId, ticketId }: { officeId: string; ticketId: string },
  drafts: readonly EventDraft[],
  loggedAt: number,
): unknown[] {
  const events = drafts.map((draft) => ({
    id: randomUUIDv7(),
    type: draft.type,
    at: new Date(draft.at).toISOString(),
    account: draft.by?.accountId ?? null,
    role: draft.by?.role ?? 'system',
    internal: draft.internal ?? false,
    data: { ...draft.data, ...(draft.quiet ? { quiet: true } : {}) },
  }))
  return [officeId, ticketId, drafts.length, JSON.stringify(events), new Date(loggedAt)]
}

/** What can be taken back is told so much later: who undoes at once has told nobody. An expression of an event's row. */
export const heldBack = `CASE WHEN data ? 'was' THEN interval '15 seconds' ELSE interval '0' END`

/**
 * The parts of a statement that append events and what must be told of them, for a statement of its own or beside
 * others; its five parameters (see recordEventsValues) begin at `$first`.
 */
export function recordingParts(first: number): string {
  const [office, ticket, count, events, loggedAt] = [0, 1, 2, 3, 4].map((offset) => `$${first + offset}`)
  return `taken AS (
  INSERT INTO counter (office_id, name, last) VALUES (${office}::uuid, 'events', ${count}::int)
  ON CONFLICT (office_id, name) DO UPDATE SET last = counter.last + ${count}::int RETURNING last
), written AS (
  INSERT INTO event (id, office_id, number, transaction_id, ticket_id, type, at, logged_at, by_account, by_role, internal, data)
  SELECT (e->>'id')::uuid, ${office}::uuid, taken.last - ${count}::int + place::int,
    pg_current_xact_id()::text::bigint, ${ticket}::uuid, e->>'type', (e->>'at')::timestamptz, ${loggedAt}::timestamptz,
    (e->>'account')::uuid, e->>'role', (e->>'internal')::boolean, e->'data'
  FROM taken, jsonb_array_elements(${events}::jsonb) WITH ORDINALITY AS drafts(e, place)
  RETURNING id, type, internal, data ? 'quiet' AS quiet, ${heldBack} AS held_back
), told AS (
  INSERT INTO outbox (event_id, created_at, next_attempt_at)
  SELECT id, ${loggedAt}::timestamptz, ${loggedAt}::timestamptz + held_back FROM written
  WHERE (NOT internal OR type = 'ticket.escalated') AND NOT quiet
)`
}

const recordEventsSql = `WITH ${recordingParts(1)} SELECT last FROM taken`
