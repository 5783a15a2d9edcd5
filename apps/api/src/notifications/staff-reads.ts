import type { LadderAudience } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'

/** Who serves an office, and who supervises it: level by level, the nearest first. Ids of accounts. */
export type Staff = { officers: string[]; levels: { officeId: string; accounts: string[] }[] }

type Row = {
  office_id: string
  at_id: string
  height: number
  role: 'officer' | 'supervisor'
  account_id: string
}

// Everybody in post at an office or above it; an officer serves only where the post is.
const staffSql = `
WITH RECURSIVE tree AS (
  SELECT id AS office_id, id AS at_id, parent_id, 0 AS height FROM office WHERE id = ANY($1::uuid[])
  UNION ALL SELECT t.office_id, o.id, o.parent_id, t.height + 1 FROM office o JOIN tree t ON o.id = t.parent_id
)
SELECT t.office_id, t.at_id, t.height, p.role::text AS role, a.id AS account_id
FROM tree t JOIN post p ON p.office_id = t.at_id AND p.ended_at IS NULL
JOIN officer f ON f.id = p.officer_id JOIN account a ON a.id = f.account_id AND a.disabled_at IS NULL
WHERE (p.role = 'officer' AND t.height = 0) OR p.role = 'supervisor'
ORDER BY t.office_id, t.height, a.id`

/** The staff of several offices, in one query. */
export async function staffOf(db: Db, officeIds: readonly string[]): Promise<(officeId: string) => Staff> {
  const rows = await db.rows<Row>(staffSql, [[...new Set(officeIds)]])
  const byOffice = Map.groupBy(rows, ({ office_id }) => office_id)
  return (officeId) => staffIn(byOffice.get(officeId) ?? [])
}

function staffIn(rows: readonly Row[]): Staff {
  const supervisors = rows.filter(({ role }) => role === 'supervisor')
  return {
    officers: rows.filter(({ role }) => role === 'officer').map(({ account_id }) => account_id),
    levels: [...Map.groupBy(supervisors, ({ at_id }) => at_id)].map(([officeId, level]) => ({
      officeId,
      accounts: level.map(({ account_id }) => account_id),
    })),
  }
}

/** The accounts meant by an audience: its own officer, or all of the office for a ticket of nobody. */
export function heardBy(
  { officers, levels }: Staff,
  audience: LadderAudience,
  assignee: string | null,
): readonly string[] {
  switch (audience) {
    case 'officer':
      return assignee === null ? officers : [assignee]
    case 'supervisor':
      return levels[0]?.accounts ?? []
    case 'nextLevel':
      return levels[1]?.accounts ?? []
  }
}
