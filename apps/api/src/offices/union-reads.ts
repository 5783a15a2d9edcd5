import type { Name } from '@sheba/contract/fields'
import type { Db } from '../db/client.ts'

export type FoundUnion = { id: string; name: Name; officeId: string }
type UnionRow = { id: string; office_id: string; name_bn: string; name_en: string }

/** A union or municipality of an office; null: not there, or of another office. */
export async function findUnion(db: Db, officeId: string, unionId: string): Promise<FoundUnion | null> {
  const [row] = await db.rows<UnionRow>(
    'SELECT id, office_id, name_bn, name_en FROM union_area WHERE id = $1::uuid AND office_id = $2::uuid',
    [unionId, officeId],
  )
  return row ? unionOf(row) : null
}

/** The unions of the offices given ('all': of every office), a page of them. */
export async function listUnions(
  db: Db,
  officeIds: readonly string[] | 'all',
  page: { after: string | null; limit: number },
): Promise<FoundUnion[]> {
  const rows = await db.rows<UnionRow>(
    `SELECT id, office_id, name_bn, name_en FROM union_area
     WHERE ($1::uuid[] IS NULL OR office_id = ANY($1::uuid[])) AND ($2::uuid IS NULL OR id > $2::uuid)
     ORDER BY id LIMIT $3::int`,
    [officeIds === 'all' ? null : officeIds, page.after, page.limit + 1],
  )
  return rows.map(unionOf)
}

function unionOf(row: UnionRow): FoundUnion {
  return { id: row.id, name: { bn: row.name_bn, en: row.name_en }, officeId: row.office_id }
}
