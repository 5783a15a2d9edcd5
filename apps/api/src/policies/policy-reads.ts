import type { Name } from '@sheba/contract/fields'
import type { PauseReason, PromiseBasis, PromiseEnd, PromiseKind } from '@sheba/contract/words'
import { pauseReasons } from '@sheba/contract/words'
import { type Actor, covers } from '../auth/actor.ts'
import type { PromiseRow } from '../charter/charter-reads.ts'
import { type Holding, latestFirst } from '../charter/holding.ts'
import { type LadderStep, usualLadder } from '../charter/usual-ladder.ts'
import type { Db } from '../db/client.ts'

/** A version of how a promise is kept: a policy, or what an edition prints itself. */
export type VersionRow = Holding & {
  source: 'edition' | 'policy'
  slug: string
  promise: PromiseRow
  pauseReasons: PauseReason[]
  ladder: LadderStep[]
  reason: string | null
  enteredBy: Name | null
}

type Row = {
  source: 'edition' | 'policy'
  id: string
  slug: string
  holds_from: string | null
  entered_at: Date
  withdrawn_at: Date | null
  kind: PromiseKind
  days: number | null
  basis: PromiseBasis | null
  ends: PromiseEnd | null
  tolerance_minutes: number | null
  approaching_share: number
  critical_share: number
  critical_floor_minutes: number
  pause_reasons: PauseReason[] | null
  ladder: LadderStep[] | null
  reason: string | null
  by_bn: string | null
  by_en: string | null
}

const promiseColumns = (row: string) =>
  `${row}.kind::text AS kind, ${row}.days, ${row}.basis::text AS basis, ${row}.ends::text AS ends,
   ${row}.tolerance_minutes, ${row}.approaching_share, ${row}.critical_share, ${row}.critical_floor_minutes`

const policyColumns = `
SELECT 'policy' AS source, v.id, v.service_slug AS slug, v.holds_from::text AS holds_from, v.entered_at,
  v.withdrawn_at, ${promiseColumns('v')}, v.pause_reasons::text[] AS pause_reasons, v.ladder, v.reason,
  a.name_bn AS by_bn, a.name_en AS by_en
FROM service_policy v JOIN account a ON a.id = v.entered_by`

const versionsSql = `
SELECT 'edition' AS source, e.id, s.slug, e.holds_from::text AS holds_from, e.published_at AS entered_at,
  e.withdrawn_at, ${promiseColumns('p')}, NULL::text[] AS pause_reasons, NULL::jsonb AS ladder, NULL::text AS reason,
  NULL::text AS by_bn, NULL::text AS by_en
FROM charter_edition e JOIN charter_service s ON s.edition_id = e.id JOIN promise p ON p.charter_service_id = s.id
WHERE e.office_id = $1::uuid AND ($2::text IS NULL OR s.slug = $2)
UNION ALL ${policyColumns} WHERE v.office_id = $1::uuid AND ($2::text IS NULL OR v.service_slug = $2)`

/** Every version of an office's promises, or of one service, withdrawn ones too; the latest to begin first. */
export async function listVersions(db: Db, officeId: string, slug: string | null): Promise<VersionRow[]> {
  const rows = await db.rows<Row>(versionsSql, [officeId, slug])
  // A policy of the very day on which an edition begins is a policy of that edition, and comes after it.
  return rows
    .map(versionOf)
    .toSorted(
      (one, other) =>
        (one.holdsFrom === other.holdsFrom ? order(one) - order(other) : 0) || latestFirst(one, other),
    )
}

const order = ({ source }: VersionRow) => (source === 'policy' ? 0 : 1)

/** A policy of an office that the actor's post covers; null: not there, or not the actor's to see. */
export async function findPolicy(
  db: Db,
  actor: Actor,
  id: string,
): Promise<(VersionRow & { officeId: string }) | null> {
  const [row] = await db.rows<Row & { office_id: string }>(
    `SELECT w.*, x.office_id FROM (${policyColumns} WHERE v.id = $1::uuid) w JOIN service_policy x ON x.id = w.id`,
    [id],
  )
  return row && covers(actor, row.office_id) ? { ...versionOf(row), officeId: row.office_id } : null
}

function versionOf(row: Row): VersionRow {
  return {
    source: row.source,
    id: row.id,
    slug: row.slug,
    holdsFrom: row.holds_from,
    enteredAt: row.entered_at.getTime(),
    withdrawnAt: row.withdrawn_at?.getTime() ?? null,
    promise: {
      kind: row.kind,
      days: row.days,
      basis: row.basis,
      ends: row.ends,
      toleranceMinutes: row.tolerance_minutes,
      approachingShare: row.approaching_share,
      criticalShare: row.critical_share,
      criticalFloorMinutes: row.critical_floor_minutes,
    },
    pauseReasons: row.pause_reasons ?? [...pauseReasons],
    ladder: row.ladder ?? usualLadder(row.kind),
    reason: row.reason,
    enteredBy: row.by_bn !== null && row.by_en !== null ? { bn: row.by_bn, en: row.by_en } : null,
  }
}
