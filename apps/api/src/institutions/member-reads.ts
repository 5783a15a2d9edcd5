import type { Name } from '@sheba/contract/fields'
import type { Db } from '../db/client.ts'

export type FoundMember = {
  id: string
  login: string
  name: Name
  title: Name | null
  phone: string | null
  active: boolean
}

type Row = {
  id: string
  login: string
  name_bn: string
  name_en: string
  title_bn: string | null
  title_en: string | null
  phone: string | null
  active: boolean
}

/** The members of an institution, a page of them in the order in which their accounts were made. */
export async function listMembers(
  db: Db,
  institutionId: string,
  page: { after: string | null; limit: number },
): Promise<FoundMember[]> {
  const rows = await db.rows<Row>(
    `SELECT m.id, a.login, a.name_bn, a.name_en, m.title_bn, m.title_en, a.phone, a.disabled_at IS NULL AS active
     FROM member m JOIN account a ON a.id = m.account_id
     WHERE m.institution_id = $1::uuid AND ($2::uuid IS NULL OR m.id > $2::uuid)
     ORDER BY m.id LIMIT $3::int`,
    [institutionId, page.after, page.limit + 1],
  )
  return rows.map((row) => ({
    id: row.id,
    login: row.login,
    name: { bn: row.name_bn, en: row.name_en },
    title: row.title_bn && row.title_en ? { bn: row.title_bn, en: row.title_en } : null,
    phone: row.phone,
    active: row.active,
  }))
}
