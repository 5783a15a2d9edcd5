import type { Name } from '@sheba/contract/fields'
import type {
  Channel,
  Kind,
  PromiseBasis,
  PromiseEnd,
  PromiseKind,
  RecipientCategory,
} from '@sheba/contract/words'
import type { Db } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'

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
  promise: PromiseRow
}

const serviceSql = `
SELECT s.id, s.slug, s.number, s.short_name_bn, s.short_name_en, s.kinds::text[] AS kinds,
  s.default_kind::text AS default_kind, s.recipient_categories, s.channels::text[] AS channels,
  p.kind::text AS promise_kind, p.days, p.basis::text AS basis, p.ends::text AS ends, p.tolerance_minutes,
  p.approaching_share, p.critical_share, p.critical_floor_minutes
FROM charter_service s JOIN promise p ON p.charter_service_id = s.id`

// The edition in force: the latest that had begun on that day of Dhaka. One without a beginning holds since ever.
const inForceSql = `
SELECT e.id FROM charter_edition e
WHERE e.office_id = $1::uuid
  AND (e.holds_from IS NULL OR e.holds_from <= ($2::timestamptz AT TIME ZONE 'Asia/Dhaka')::date)
ORDER BY e.holds_from DESC NULLS LAST, e.published_at DESC, e.id DESC LIMIT 1`

/** A service of the edition that was in force at an office when a ticket was received; null: not offered. */
export async function findService(
  db: Db,
  officeId: string,
  slug: string,
  receivedAt: number,
): Promise<ServiceRow | null> {
  const rows = await db.rows<Row>(`${serviceSql} WHERE s.edition_id = (${inForceSql}) AND s.slug = $3`, [
    officeId,
    new Date(receivedAt),
    slug,
  ])
  return rows[0] ? serviceOf(rows[0]) : null
}

/** A service of the very edition a ticket has pinned, for reclassifying within it; null: not in that edition. */
export async function findPinnedService(
  db: Db,
  pinnedServiceId: string,
  slug: string,
): Promise<ServiceRow | null> {
  const rows = await db.rows<Row>(
    `${serviceSql} WHERE s.edition_id = (SELECT edition_id FROM charter_service WHERE id = $1::uuid) AND s.slug = $2`,
    [pinnedServiceId, slug],
  )
  return rows[0] ? serviceOf(rows[0]) : null
}

export type EditionRow = Prisma.CharterEditionGetPayload<{
  include: { services: { include: { promise: true } } }
}>

/** The whole edition in force at an office at a moment, its services in the charter's order; null: none yet. */
export async function findEdition(db: Db, officeId: string, at: number): Promise<EditionRow | null> {
  const [edition] = await db.rows<{ id: string }>(inForceSql, [officeId, new Date(at)])
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
