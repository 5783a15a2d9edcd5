import { type BulkAction, mostOfBulk } from '@sheba/contract/bulk'
import type { TicketFilters } from '@sheba/contract/ticket-lists'
import type { BulkItemState, BulkState, Status } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import { policySql } from '../charter/charter-reads.ts'
import type { Db } from '../db/client.ts'
import { Conditions } from '../db/conditions.ts'
import type { Sentence } from '../http/problem.ts'
import type { Sought } from '../text/sought.ts'
import { asSpeltOrNearly } from '../tickets/read-search.ts'
import { filterTickets } from '../tickets/ticket-filters.ts'
import { besideTicket, type TicketRow, ticketColumns } from '../tickets/ticket-row.ts'
import { withinScope } from '../tickets/ticket-scope.ts'

type ChosenRow = { number: string; id: string | null }

/** The tickets of some numbers, in that order, without an id where the actor can see none. */
export async function ticketsNumbered(
  db: Db,
  actor: Actor,
  numbers: readonly string[],
): Promise<ChosenRow[]> {
  const where = new Conditions()
  const asked = where.bind('?::text[]', numbers)
  withinScope(where, actor)
  return db.rows<ChosenRow>(
    `SELECT asked.number, t.id FROM unnest(${asked}) WITH ORDINALITY AS asked(number, place)
     LEFT JOIN ticket t ON t.number = asked.number AND ${where.sql()} ORDER BY asked.place`,
    where.values,
  )
}

/** The tickets that filters leave, the most urgent first, and one more than can be a bulk. */
export async function ticketsFiltered(
  db: Db,
  actor: Actor,
  filters: TicketFilters,
  now: number,
): Promise<ChosenRow[]> {
  const read = (sought: Sought) => {
    const where = filterTickets(filters, actor, now, { sought })
    return db.rows<ChosenRow>(
      `SELECT t.number, t.id FROM ticket t WHERE ${where.sql()}
       ORDER BY t.urgency_rank, t.urgency_at, t.id LIMIT ${mostOfBulk + 1}`,
      where.values,
    )
  }
  return asSpeltOrNearly(db, actor, filters.q, read, (rows) => rows.length === 0)
}

/** A ticket with what an action on it depends on beside. */
export type ForecastRow = TicketRow & {
  /** Whether its pinned edition has the service it would be given. */
  offered: boolean
  /** Whether the policy of its service lets it be paused for the reason. */
  pausable: boolean
  /** Whether it has waited for its requester in vain. */
  unanswered: boolean
}

export async function forecastRows(
  db: Db,
  ids: readonly string[],
  { service, reason }: { service: string | null; reason: string | null },
): Promise<Map<string, ForecastRow>> {
  const rows = await db.rows<ForecastRow>(forecastSql, [ids, service, reason])
  return new Map(rows.map((row) => [row.id, row]))
}

const asOf = 'greatest(t.logged_at, t.calendar_as_of)'
const forecastSql = `
SELECT ${ticketColumns},
  ($2::text IS NOT NULL AND EXISTS (SELECT 1 FROM charter_service x WHERE x.edition_id = s.edition_id AND x.slug = $2))
    AS offered,
  ($3::text IS NULL OR q.pause_reasons IS NULL OR $3 = ANY(q.pause_reasons::text[])) AS pausable,
  ($3::text IS NOT DISTINCT FROM 'requesterMustAnswer' AND coalesce((
    SELECT ev.type = 'ticket.resumed' FROM event ev WHERE ev.ticket_id = t.id AND (
      (ev.type = 'ticket.resumed' AND ev.data->>'noAnswer' = 'true')
      OR (ev.type = 'ticket.replied' AND (ev.by_role = 'institution' OR ev.data->>'from' = 'requester')))
    ORDER BY ev.number DESC LIMIT 1), false)) AS unanswered
FROM ticket t ${besideTicket}
JOIN charter_edition e ON e.id = s.edition_id
${policySql('t.received_at', asOf)}
WHERE t.id = ANY($1::uuid[])`

/** The office in which an officer serves now; null: none, or not an officer's account any more. */
export async function officeServedBy(db: Db, officerId: string): Promise<string | null> {
  const [row] = await db.rows<{ office_id: string }>(
    `SELECT p.office_id FROM officer f JOIN account a ON a.id = f.account_id AND a.disabled_at IS NULL
     JOIN post p ON p.officer_id = f.id AND p.ended_at IS NULL AND p.role = 'officer' WHERE f.id = $1::uuid`,
    [officerId],
  )
  return row?.office_id ?? null
}

export type BulkRow = {
  id: string
  account_id: string
  body_hash: string
  action: BulkAction
  notify: boolean
  state: BulkState
  created_at: Date
  finished_at: Date | null
  undone_at: Date | null
  counts: Partial<Record<BulkItemState, number>>
}

const bulkSql = `
SELECT b.id, b.account_id, b.body_hash, b.action, b.notify, b.state::text AS state, b.created_at, b.finished_at, b.undone_at,
  (SELECT coalesce(jsonb_object_agg(c.state, c.number), '{}') FROM (
    SELECT i.state::text AS state, count(*)::int AS number FROM bulk_item i WHERE i.bulk_id = b.id GROUP BY i.state
  ) c) AS counts
FROM bulk b`

/** A bulk of an account's own; null: not there, or somebody else's. */
export async function findBulk(db: Db, accountId: string, id: string): Promise<BulkRow | null> {
  const [row] = await db.rows<BulkRow>(`${bulkSql} WHERE b.id = $1::uuid AND b.account_id = $2::uuid`, [
    id,
    accountId,
  ])
  return row ?? null
}

/** The one that was asked for with this key before. */
export async function findBulkOfKey(db: Db, accountId: string, key: string): Promise<BulkRow | null> {
  const [row] = await db.rows<BulkRow>(`${bulkSql} WHERE b.account_id = $1::uuid AND b.key = $2`, [
    accountId,
    key,
  ])
  return row ?? null
}

export type BulkInHand = Pick<BulkRow, 'id' | 'account_id' | 'action' | 'notify' | 'state'>

/** The bulks that wait for a worker, the oldest first. */
export async function bulksInHand(db: Db): Promise<BulkInHand[]> {
  return db.rows<BulkInHand>(
    `SELECT id, account_id, action, notify, state::text AS state FROM bulk
     WHERE state IN ('working', 'undoing') ORDER BY id LIMIT 100`,
    [],
  )
}

export type BulkItemRow = {
  place: number
  number: string
  state: BulkItemState
  code: string | null
  detail: Sentence | null
  /** null: not there for the asker, or not any more. */
  subject: string | null
  status: Status | null
  version: number | null
}

/** What became of each ticket, in the order asked for, a page and one more. */
export async function listBulkItems(
  db: Db,
  actor: Actor,
  bulkId: string,
  { states, after, limit }: { states: readonly BulkItemState[] | null; after: number; limit: number },
): Promise<BulkItemRow[]> {
  const where = new Conditions()
  const [bulk, from] = [where.bind('?::uuid', bulkId), where.bind('?::int', after)]
  const wanted = where.bind('?::text[]', states)
  withinScope(where, actor)
  return db.rows<BulkItemRow>(
    `SELECT i.place, i.number, i.state::text AS state, i.code, i.detail, t.subject, t.status::text AS status, t.version
     FROM bulk_item i LEFT JOIN ticket t ON t.id = i.ticket_id AND ${where.sql()}
     WHERE i.bulk_id = ${bulk} AND i.place > ${from} AND (${wanted} IS NULL OR i.state::text = ANY(${wanted}))
     ORDER BY i.place LIMIT ${limit + 1}`,
    where.values,
  )
}

/** The tickets of a bulk as they are now, those that the actor can see, in the order asked for. */
export async function ticketsOfBulk(
  db: Db,
  actor: Actor,
  bulkId: string,
): Promise<(TicketRow & { description: string })[]> {
  const where = new Conditions()
  where.add('item.bulk_id = ?::uuid', bulkId)
  withinScope(where, actor)
  return db.rows(
    `SELECT ${ticketColumns}, t.description FROM bulk_item item JOIN ticket t ON t.id = item.ticket_id ${besideTicket}
     WHERE ${where.sql()} ORDER BY item.place LIMIT ${mostOfBulk}`,
    where.values,
  )
}
