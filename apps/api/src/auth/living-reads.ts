import type { Role } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'

/** Of many sessions those that still live, with where and as what their accounts serve or ask now. */
export async function livingSessions(
  db: Db,
  sessionIds: readonly string[],
  now: number,
): Promise<Map<string, { officeId: string; role: Role }>> {
  const rows = await db.rows<{ id: string; office_id: string; role: Role }>(livingSql, [
    sessionIds,
    new Date(now),
  ])
  return new Map(rows.map((row) => [row.id, { officeId: row.office_id, role: row.role }]))
}

const livingSql = `
SELECT s.id, COALESCE(p.office_id, i.office_id) AS office_id, COALESCE(p.role::text, 'institution') AS role
FROM session s
JOIN account a ON a.id = s.account_id AND a.disabled_at IS NULL
LEFT JOIN officer f ON f.account_id = a.id
LEFT JOIN post p ON p.officer_id = f.id AND p.ended_at IS NULL
LEFT JOIN member m ON m.account_id = a.id
LEFT JOIN institution i ON i.id = m.institution_id
WHERE s.id = ANY($1::uuid[]) AND s.revoked_at IS NULL AND s.expires_at > $2::timestamptz
  AND COALESCE(p.office_id, i.office_id) IS NOT NULL`
