import type { PromiseTerms } from '@sheba/clock/sla/promise'
import { promiseTerms } from '@sheba/clock/sla/promise-terms'
import type { PreviewChange } from '@sheba/contract/changes'
import type { Band, ChangeKind, ChangeLeftReason, ChangeState, Role, Status } from '@sheba/contract/words'
import type { PromiseRow } from '../charter/charter-reads.ts'
import type { Db } from '../db/client.ts'
import { Conditions } from '../db/conditions.ts'
import { clockEventTypes, type StoredEvent } from '../tickets/clock-history.ts'

export type ByBand = Record<Band, number>

/** What a change has entered, and by whose hand: put back by undoing. */
export type Entered = {
  by: { accountId: string; role: Role }
  undoneBy?: { accountId: string; role: Role }
  policyId?: string
  /** Of a calendar: the change of it by which its tickets know it from then on. */
  calendarAsOf?: string
  entered: { days: string[]; hours: string[]; weekly: string[] }
  withdrawn: { days: string[]; hours: string[]; weekly: string[] }
}

export type ChangeRow = {
  id: string
  kind: ChangeKind
  state: ChangeState
  office_id: string
  office_code: string
  office_bn: string
  office_en: string
  by_bn: string
  by_en: string
  created_by: string
  created_at: Date
  applied_at: Date | null
  undone_at: Date | null
  examined: number
  total: number
  done: number
  left: number
  would_be_excused: number
  by_band: { before: ByBand; after: ByBand }
  draft: PreviewChange
  basis: string
  entered: Entered | null
  reached: string | null
  about: Record<string, unknown>
}

export const changeSql = `
SELECT c.id, c.kind::text AS kind, c.state::text AS state, c.office_id, o.code AS office_code, o.name_bn AS office_bn,
  o.name_en AS office_en, a.name_bn AS by_bn, a.name_en AS by_en, c.created_by, c.created_at, c.applied_at, c.undone_at,
  c.examined, c.total, c.done, c."left", c.would_be_excused, c.by_band, c.draft, c.basis, c.entered, c.reached,
  jsonb_strip_nulls(jsonb_build_object(
    'edition', (SELECT jsonb_build_object('bn', e.title_bn, 'en', e.title_en) FROM charter_edition e
      WHERE e.id = (c.draft->>'edition')::uuid),
    'service', (SELECT jsonb_build_object('bn', s.short_name_bn, 'en', s.short_name_en)
      FROM charter_service s JOIN charter_edition e ON e.id = s.edition_id
      WHERE e.office_id = c.office_id AND s.slug = coalesce(c.draft->'draft'->>'service',
        (SELECT p.service_slug FROM service_policy p WHERE p.id = (c.draft->>'policy')::uuid))
      ORDER BY e.published_at DESC LIMIT 1))) AS about
FROM change c JOIN office o ON o.id = c.office_id JOIN account a ON a.id = c.created_by`

/** Changes of the offices an actor may read of: those covered, and those above, whose changes reach down. */
function within(where: Conditions, officeIds: readonly string[] | 'all'): void {
  if (officeIds === 'all') return
  where.add(
    `c.office_id = ANY(?::uuid[]) OR c.office_id IN (
      WITH RECURSIVE above AS (
        SELECT id, parent_id FROM office WHERE id = ANY(?::uuid[])
        UNION SELECT p.id, p.parent_id FROM office p JOIN above b ON p.id = b.parent_id
      ) SELECT id FROM above)`,
    officeIds,
    officeIds,
  )
}

/** A change that reaches an office of the actor's; null: not there, or not the actor's to see. */
export async function findChange(
  db: Db,
  officeIds: readonly string[] | 'all',
  id: string,
): Promise<ChangeRow | null> {
  const where = new Conditions()
  where.add('c.id = ?::uuid', id)
  within(where, officeIds)
  const [row] = await db.rows<ChangeRow>(`${changeSql} WHERE ${where.sql()}`, where.values)
  return row ?? null
}

/** The changes that were applied, newest first, a page and one more. */
export async function listAppliedChanges(
  db: Db,
  officeIds: readonly string[] | 'all',
  { before, limit }: { before: string | null; limit: number },
): Promise<ChangeRow[]> {
  const where = new Conditions()
  where.add("c.state <> 'previewed'")
  within(where, officeIds)
  if (before) where.add('c.id < ?::uuid', before)
  const sql = `${changeSql} WHERE ${where.sql()} ORDER BY c.id DESC LIMIT ${limit + 1}`
  return db.rows<ChangeRow>(sql, where.values)
}

export type ItemRow = {
  id: string
  number: string
  subject: string
  office_bn: string
  office_en: string
  service_bn: string
  service_en: string
  due_before: Date
  due_after: Date
  band_before: Band
  band_after: Band
  would_be_excused: boolean
  left: ChangeLeftReason | null
  done_at: Date | null
  undone_at: Date | null
}

const chosen = {
  moving: 'i."left" IS NULL',
  excused: 'i.would_be_excused',
  left: 'i."left" IS NOT NULL',
} as const

/** The tickets of a change, in the order in which they were raised, a page and one more. */
export async function listItems(
  db: Db,
  changeId: string,
  {
    officeIds,
    which,
    after,
    limit,
  }: {
    officeIds: readonly string[] | 'all'
    which?: keyof typeof chosen | undefined
    after: string | null
    limit: number
  },
): Promise<ItemRow[]> {
  const where = new Conditions()
  where.add('i.change_id = ?::uuid', changeId)
  if (officeIds !== 'all') where.add('t.office_id = ANY(?::uuid[])', officeIds)
  if (which) where.add(chosen[which])
  if (after) where.add('i.ticket_id > ?::uuid', after)
  return db.rows<ItemRow>(
    `SELECT i.ticket_id AS id, t.number, t.subject, o.name_bn AS office_bn, o.name_en AS office_en,
       s.short_name_bn AS service_bn, s.short_name_en AS service_en, i.due_before, i.due_after,
       i.band_before::text AS band_before, i.band_after::text AS band_after, i.would_be_excused,
       i."left"::text AS "left", i.done_at, i.undone_at
     FROM change_item i JOIN ticket t ON t.id = i.ticket_id JOIN office o ON o.id = t.office_id
       JOIN charter_service s ON s.id = t.charter_service_id
     WHERE ${where.sql()} ORDER BY i.ticket_id LIMIT ${limit + 1}`,
    where.values,
  )
}

/** An open ticket as a change looks at it. */
export type OpenTicket = {
  id: string
  officeId: string
  status: Status
  receivedAt: Date
  loggedAt: Date
  charterServiceId: string
  serviceSlug: string
  calendarAsOf: Date | null
  excusedAt: Date | null
  pauseReason: string | null
}

const openColumns = `t.id, t.office_id AS "officeId", t.status::text AS status, t.received_at AS "receivedAt",
  t.logged_at AS "loggedAt", t.charter_service_id AS "charterServiceId", t.service_slug AS "serviceSlug",
  t.calendar_as_of AS "calendarAsOf", t.excused_at AS "excusedAt", t.pause_reason::text AS "pauseReason"`

/** Before every id. */
const beforeAll = '00000000-0000-0000-0000-000000000000'

/**
 * The next open tickets of all offices, by id. Which offices are meant is asked of these alone: asked here, it would
 * have the planner sort all open tickets for each part. The limit stands in the text for the same reason.
 */
export async function nextOpenIds(db: Db, after: string | null, limit: number): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    `SELECT t.id FROM ticket t WHERE t.status IN ('new', 'inProgress', 'waiting') AND t.id > $1::uuid
     ORDER BY t.id LIMIT ${limit}`,
    [after ?? beforeAll],
  )
  return rows.map(({ id }) => id)
}

/**
 * Those of some tickets that a change is about: open, of its offices and its service, and logged by a moment. `hold`:
 * with their rows held until the transaction ends.
 */
export async function openTicketsOf(
  db: Db,
  scope: { officeIds: readonly string[]; service: string | null },
  { ids, loggedBy, hold }: { ids: readonly string[]; loggedBy: number; hold: boolean },
): Promise<OpenTicket[]> {
  return db.rows<OpenTicket>(
    `SELECT ${openColumns} FROM ticket t
     WHERE t.id = ANY($1::uuid[]) AND t.office_id = ANY($2::uuid[]) AND t.logged_at <= $3::timestamptz
       AND t.status IN ('new', 'inProgress', 'waiting') AND ($4::text IS NULL OR t.service_slug = $4::text)
     ORDER BY t.id ${hold ? 'FOR UPDATE' : ''}`,
    [ids, scope.officeIds, new Date(loggedBy), scope.service],
  )
}

/** The same tickets by their ids, whatever has become of them, with their rows held. */
export async function holdTickets(db: Db, ids: readonly string[]): Promise<OpenTicket[]> {
  return db.rows<OpenTicket>(
    `SELECT ${openColumns} FROM ticket t WHERE t.id = ANY($1::uuid[]) ORDER BY t.id FOR UPDATE`,
    [ids],
  )
}

/** The events of many clocks in one query, by ticket, in the order in which they were written. */
export async function clockEventsOfMany(
  db: Db,
  ticketIds: readonly string[],
): Promise<Map<string, StoredEvent[]>> {
  const rows = await db.rows<StoredEvent & { ticket_id: string }>(
    `SELECT ticket_id, id, type, at, data FROM event
     WHERE ticket_id = ANY($1::uuid[]) AND type = ANY($2::text[]) ORDER BY ticket_id, number`,
    [ticketIds, clockEventTypes],
  )
  return Map.groupBy(rows, (row) => row.ticket_id)
}

/** An office and all below it. */
export async function officesFrom(db: Db, officeId: string): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    `WITH RECURSIVE down AS (
       SELECT id FROM office WHERE id = $1::uuid
       UNION ALL SELECT o.id FROM office o JOIN down d ON o.parent_id = d.id
     ) SELECT id FROM down`,
    [officeId],
  )
  return rows.map(({ id }) => id)
}

type Found = { officeId: string; service: string; promise: PromiseTerms }

/** A policy; null: never entered, or withdrawn. `applying`: one that was withdrawn since is still brought to the end. */
export async function findPolicy(db: Db, id: string, applying: boolean): Promise<Found | null> {
  const [row] = await db.rows<{ office_id: string; service_slug: string; terms: PromiseRow }>(
    `SELECT p.office_id, p.service_slug, ${termsSql('p')} AS terms
     FROM service_policy p WHERE p.id = $1::uuid AND ($2::boolean OR p.withdrawn_at IS NULL)`,
    [id, applying],
  )
  return row ? { officeId: row.office_id, service: row.service_slug, promise: promiseTerms(row.terms) } : null
}

export type EditionGoal = {
  officeId: string
  /** By slug: the row of this edition, with the terms of its policy where one has been set for it. */
  services: Map<string, { id: string; promise: PromiseTerms }>
}

/** A charter edition with what it promises; null: never entered, or withdrawn. `applying` as above. */
export async function findEditionGoal(
  db: Db,
  id: string,
  today: string,
  applying: boolean,
): Promise<EditionGoal | null> {
  const rows = await db.rows<{ office_id: string; id: string; slug: string; terms: PromiseRow }>(
    `SELECT e.office_id, s.id, s.slug, coalesce(q.terms, ${termsSql('p')}) AS terms
     FROM charter_edition e JOIN charter_service s ON s.edition_id = e.id
     JOIN promise p ON p.charter_service_id = s.id
     LEFT JOIN LATERAL (
       SELECT ${termsSql('v')} AS terms FROM service_policy v
       WHERE v.office_id = e.office_id AND v.service_slug = s.slug AND v.withdrawn_at IS NULL
         AND (e.holds_from IS NULL OR v.holds_from >= e.holds_from)
         AND v.holds_from <= greatest(e.holds_from, $2::date)
       ORDER BY v.holds_from DESC, v.entered_at DESC, v.id DESC LIMIT 1
     ) q ON true
     WHERE e.id = $1::uuid AND ($3::boolean OR e.withdrawn_at IS NULL)`,
    [id, today, applying],
  )
  const officeId = rows[0]?.office_id
  if (officeId === undefined) return null
  return {
    officeId,
    services: new Map(rows.map((row) => [row.slug, { id: row.id, promise: promiseTerms(row.terms) }])),
  }
}

function termsSql(row: string): string {
  return `jsonb_build_object('kind', ${row}.kind, 'days', ${row}.days, 'basis', ${row}.basis, 'ends', ${row}.ends,
    'toleranceMinutes', ${row}.tolerance_minutes, 'approachingShare', ${row}.approaching_share,
    'criticalShare', ${row}.critical_share, 'criticalFloorMinutes', ${row}.critical_floor_minutes)`
}

/** The calendar entries of offices and those above them, in short: the same text as long as none is made or withdrawn. */
export async function calendarBasis(db: Db, officeIds: readonly string[]): Promise<string> {
  const [row] = await db.rows<{ basis: string }>(
    `WITH RECURSIVE up AS (
       SELECT id, parent_id FROM office WHERE id = ANY($1::uuid[])
       UNION SELECT o.id, o.parent_id FROM office o JOIN up u ON o.id = u.parent_id
     ), entries AS (
       SELECT entered_at, withdrawn_at FROM weekly_hours WHERE office_id IN (SELECT id FROM up)
       UNION ALL SELECT entered_at, withdrawn_at FROM dated_hours WHERE office_id IN (SELECT id FROM up)
       UNION ALL SELECT entered_at, withdrawn_at FROM calendar_day WHERE office_id IN (SELECT id FROM up)
     )
     SELECT concat_ws(' ', count(*), count(withdrawn_at), extract(epoch FROM max(entered_at)),
       extract(epoch FROM max(withdrawn_at))) AS basis FROM entries`,
    [officeIds],
  )
  return row?.basis ?? ''
}

/** The policies of an office, or of one service of it, in short. */
export async function policyBasis(db: Db, officeId: string, service: string | null): Promise<string> {
  const [row] = await db.rows<{ basis: string }>(
    `SELECT concat_ws(' ', count(*), count(withdrawn_at), max(id::text)) AS basis FROM service_policy
     WHERE office_id = $1::uuid AND ($2::text IS NULL OR service_slug = $2::text)`,
    [officeId, service],
  )
  return row?.basis ?? ''
}
