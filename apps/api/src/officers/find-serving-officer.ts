import type { Name } from '@sheba/contract/fields'
import type { Db } from '../db/client.ts'

/** An officer who serves in an office now, and so can be given its tickets; null otherwise. */
export async function findServingOfficer(
  db: Db,
  officeId: string,
  officerId: string,
): Promise<{ id: string; name: Name } | null> {
  const [row] = await db.rows<{ id: string; name_bn: string; name_en: string }>(
    `SELECT f.id, a.name_bn, a.name_en FROM officer f
     JOIN account a ON a.id = f.account_id AND a.disabled_at IS NULL
     JOIN post p ON p.officer_id = f.id AND p.ended_at IS NULL
     WHERE f.id = $1::uuid AND p.office_id = $2::uuid AND p.role = 'officer'`,
    [officerId, officeId],
  )
  return row ? { id: row.id, name: { bn: row.name_bn, en: row.name_en } } : null
}
