import type { Name } from '@sheba/contract/fields'
import {
  type Channel,
  type Kind,
  type PauseReason,
  type PromiseBasis,
  type PromiseEnd,
  type PromiseKind,
  pauseReasons,
  type RecipientCategory,
} from '@sheba/contract/words'
import type { Db } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import { type LadderStep, usualLadder } from './usual-ladder.ts'

/** The time limit of a service as it stands in its edition. */
export type PromiseRow = {
  kind: PromiseKind
  days: number | null
  basis: PromiseBasis | null
  ends: PromiseEnd | null
  toleranceMinutes: number | null
  approachingShare: number
  criticalShare: number
  criticalFloorMinutes: number
}

/** A service of an edition, as a ticket pins it. */
export type ServiceRow = {
  id: string
  slug: string
  number: number
  shortName: Name
  kinds: Kind[]
  defaultKind: Kind
  recipientCategories: RecipientCategory[]
  channels: Channel[]
  /** The policy that sets the terms below; null: those of the edition itself. */
  policyId: string | null
  promise: PromiseRow
  pauseReasons: PauseReason[]
  ladder: LadderStep[]
}

const serviceSql = `
SELECT s.id, s.slug, s.number, s.short_name_bn, s.short_name_en, s.kinds::text[] AS kinds,
  s.default_kind::text AS default_kind, s.recipient_categories, s.channels::text[] AS channels,
  q.id AS policy_id, q.pause_reasons::text[] AS pause_reasons, q.ladder,
  coalesce(q.kind, p.kind)::text AS promise_kind,
  CASE WHEN q.id IS NULL THEN p.days ELSE q.days END AS days,
  (CASE WHEN q.id IS NULL THEN p.basis ELSE q.basis END)::text AS basis,
  (CASE WHEN q.id IS NULL THEN p.ends ELSE q.ends END)::text AS ends,
  CASE WHEN q.id IS NULL THEN p.tolerance_minutes ELSE q.tolerance_minutes END AS tolerance_minutes,
  coalesce(q.approaching_share, p.approaching_share) AS approaching_share,
  coalesce(q.critical_share, p.critical_share) AS critical_share,
  coalesce(q.critical_floor_minutes, p.critical_floor_minutes) AS critical_floor_minutes
FROM charter_service s JOIN promise p ON p.charter_service_id = s.id
  JOIN charter_edition e ON e.id = s.edition_id`

const dayOf = (moment: string) => `(${moment}::timestamptz AT TIME ZONE 'Asia/Dhaka')::date`

/** What was entered and not yet withdrawn at a moment; without one, what stands now. */
const knownAt = (moment: string, row: string, entered: string) =>
  `(${row}.withdrawn_at IS NULL OR ${row}.withdrawn_at > ${moment}::timestamptz)
   AND (${moment}::timestamptz IS NULL OR ${row}.${entered} <= ${moment}::timestamptz)`

/**
 * Joins, as `q`, the policy in force for a service `s` of an edition `e` (both moments are SQL): of those made for this
 * edition's time, the latest that had begun; the one entered last of equals.
 */
export const policySql = (receivedAt: string, asOf: string) => `
LEFT JOIN LATERAL (
  SELECT * FROM service_policy v
  WHERE v.office_id = e.office_id AND v.service_slug = s.slug AND v.holds_from <= ${dayOf(receivedAt)}
    AND (e.holds_from IS NULL OR v.holds_from >= e.holds_from) AND ${knownAt(asOf, 'v', 'entered_at')}
  ORDER BY v.holds_from DESC, v.entered_at DESC, v.id DESC LIMIT 1
) q ON true`

// The edition in force: the latest that had begun on that day of Dhaka. One without a beginning holds since ever.
const inForceSql = (office: string, receivedAt: string, asOf: string) => `
SELECT f.id FROM charter_edition f
WHERE f.office_id = ${office}::uuid
  AND (f.holds_from IS NULL OR f.holds_from <= ${dayOf(receivedAt)}) AND ${knownAt(asOf, 'f', 'published_at')}
ORDER BY f.holds_from DESC NULLS LAST, f.published_at DESC, f.id DESC LIMIT 1`

/**
 * A service as it was offered when a ticket was received, with the terms of its policy then; null: not offered.
 * `asOf` (epoch milliseconds): by what was known at that moment; by what stands now when left out.
 */
export async function findService(
  db: Db,
  officeId: string,
  slug: string,
  receivedAt: number,
  asOf?: number,
): Promise<ServiceRow | null> {
  const rows = await db.rows<Row>(offeredSql, [
    officeId,
    new Date(receivedAt),
    slug,
    asOf === undefined ? null : new Date(asOf),
  ])
  return rows[0] ? serviceOf(rows[0]) : null
}

const offeredSql = `${serviceSql} ${policySql('$2', '$4')}
WHERE s.edition_id = (${inForceSql('$1', '$2', '$4')}) AND s.slug = $3`

/** Every service on offer at an office at a moment, in the charter's order, with the terms now in force. */
export async function listServicesInForce(
  db: Db,
  officeId: string,
  receivedAt: number,
): Promise<ServiceRow[]> {
  const rows = await db.rows<Row>(allOfferedSql, [officeId, new Date(receivedAt), null])
  return rows.map(serviceOf)
}

const allOfferedSql = `${serviceSql} ${policySql('$2', '$3')}
WHERE s.edition_id = (${inForceSql('$1', '$2', '$3')}) ORDER BY s.number`

/** The services that any of the offices given has ever offered, by the name it last had, in the charter's order. */
export async function servicesEverOffered(
  db: Db,
  officeIds: readonly string[] | 'all',
): Promise<{ slug: string; name: Name }[]> {
  const rows = await db.rows<{ slug: string; bn: string; en: string }>(
    `SELECT slug, bn, en FROM (
       SELECT DISTINCT ON (s.slug) s.slug, s.number, s.short_name_bn AS bn, s.short_name_en AS en
       FROM charter_service s JOIN charter_edition e ON e.id = s.edition_id
       WHERE $1::uuid[] IS NULL OR e.office_id = ANY($1::uuid[]) ORDER BY s.slug, e.holds_from DESC NULLS LAST
     ) service ORDER BY number, slug LIMIT 100`,
    [officeIds === 'all' ? null : officeIds],
  )
  return rows.map(({ slug, bn, en }) => ({ slug, name: { bn, en } }))
}

/**
 * A service of the very edition a ticket has pinned, with its policy at the ticket's receipt as known when it was
 * logged, or when a change was last applied to it; null: not in that edition.
 */
export async function findPinnedService(
  db: Db,
  ticket: { charterServiceId: string; receivedAt: Date; loggedAt: Date; calendarAsOf: Date | null },
  slug: string,
): Promise<ServiceRow | null> {
  const asOf = new Date(Math.max(ticket.calendarAsOf?.getTime() ?? 0, ticket.loggedAt.getTime()))
  const rows = await db.rows<Row>(pinnedSql, [ticket.charterServiceId, ticket.receivedAt, slug, asOf])
  return rows[0] ? serviceOf(rows[0]) : null
}

const pinnedSql = `${serviceSql} ${policySql('$2', '$4')}
WHERE s.edition_id = (SELECT edition_id FROM charter_service WHERE id = $1::uuid) AND s.slug = $3`

export type EditionRow = Prisma.CharterEditionGetPayload<{
  include: { services: { include: { promise: true } } }
}>

/** The whole edition in force at an office at a moment, its services in the charter's order; null: none yet. */
export async function findEdition(db: Db, officeId: string, at: number): Promise<EditionRow | null> {
  const [edition] = await db.rows<{ id: string }>(inForceSql('$1', '$2', '$3'), [
    officeId,
    new Date(at),
    null,
  ])
  if (!edition) return null
  return db.orm.charterEdition.findUnique({
    where: { id: edition.id },
    include: { services: { include: { promise: true }, orderBy: { number: 'asc' } } },
  })
}

type Row = {
  id: string
  slug: string
  number: number
  short_name_bn: string
  short_name_en: string
  kinds: Kind[]
  default_kind: Kind
  recipient_categories: RecipientCategory[]
  channels: Channel[]
  policy_id: string | null
  pause_reasons: PauseReason[] | null
  ladder: LadderStep[] | null
  promise_kind: PromiseKind
  days: number | null
  basis: PromiseBasis | null
  ends: PromiseEnd | null
  tolerance_minutes: number | null
  approaching_share: number
  critical_share: number
  critical_floor_minutes: number
}

function serviceOf(row: Row): ServiceRow {
  return {
    id: row.id,
    slug: row.slug,
    number: row.number,
    shortName: { bn: row.short_name_bn, en: row.short_name_en },
    kinds: row.kinds,
    defaultKind: row.default_kind,
    recipientCategories: row.recipient_categories,
    channels: row.channels,
    policyId: row.policy_id,
    pauseReasons: row.pause_reasons ?? [...pauseReasons],
    ladder: row.ladder ?? usualLadder(row.promise_kind),
    promise: {
      kind: row.promise_kind,
      days: row.days,
      basis: row.basis,
      ends: row.ends,
      toleranceMinutes: row.tolerance_minutes,
      approachingShare: row.approaching_share,
      criticalShare: row.critical_share,
      criticalFloorMinutes: row.critical_floor_minutes,
    },
  }
}
