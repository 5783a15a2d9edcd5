import type { Name } from '@sheba/contract/fields'
import type { Role } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'

export const demoPassword = 'sheba-demo-2026'

type Row = { login: string; role: Role; name_bn: string; name_en: string; place_bn: string; place_en: string }

/** The accounts made in demo mode, in the order in which they were made. */
export async function demoAccounts(
  db: Db,
): Promise<{ login: string; role: Role; name: Name; place: Name | null }[]> {
  const rows = await db.rows<Row>(
    `SELECT a.login, COALESCE(p.role::text, 'institution') AS role, a.name_bn, a.name_en,
       COALESCE(i.name_bn, o.name_bn) AS place_bn, COALESCE(i.name_en, o.name_en) AS place_en
     FROM account a
     LEFT JOIN officer f ON f.account_id = a.id
     LEFT JOIN post p ON p.officer_id = f.id AND p.ended_at IS NULL
     LEFT JOIN office o ON o.id = p.office_id
     LEFT JOIN member m ON m.account_id = a.id
     LEFT JOIN institution i ON i.id = m.institution_id
     WHERE a.demo AND a.disabled_at IS NULL ORDER BY a.id LIMIT 50`,
    [],
  )
  return rows.map((row) => ({
    login: row.login,
    role: row.role,
    name: { bn: row.name_bn, en: row.name_en },
    place: { bn: row.place_bn, en: row.place_en },
  }))
}
