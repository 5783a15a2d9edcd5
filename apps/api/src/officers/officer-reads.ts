import type { Name } from '@sheba/contract/fields'
import type { OfficeKind, Role } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'

export type FoundOfficer = {
  id: string
  accountId: string
  login: string
  name: Name
  title: Name
  role: Exclude<Role, 'institution'>
  office: { id: string; code: string; name: Name; kind: OfficeKind }
  active: boolean
}

type Row = {
  id: string
  account_id: string
  login: string
  name_bn: string
  name_en: string
  title_bn: string
  title_en: string
  role: Exclude<Role, 'institution'>
  office_id: string
  code: string
  office_bn: string
  office_en: string
  office_kind: OfficeKind
  active: boolean
}

// At the present post: an officer has one.
const officerSql = `
SELECT f.id, a.id AS account_id, a.login, a.name_bn, a.name_en, p.title_bn, p.title_en, p.role::text AS role,
  o.id AS office_id, o.code, o.name_bn AS office_bn, o.name_en AS office_en, o.kind::text AS office_kind,
  a.disabled_at IS NULL AS active
FROM officer f JOIN account a ON a.id = f.account_id
JOIN post p ON p.officer_id = f.id AND p.ended_at IS NULL JOIN office o ON o.id = p.office_id`

/** An officer whose post is in an office the actor covers; null: not there, or not the actor's to see. */
export async function findOfficer(db: Db, actor: Actor, id: string): Promise<FoundOfficer | null> {
  const [row] = await db.rows<Row>(
    `${officerSql} WHERE f.id = $1::uuid AND ($2::uuid[] IS NULL OR p.office_id = ANY($2::uuid[]))`,
    [id, actor.officeIds === 'all' ? null : actor.officeIds],
  )
  return row ? officerOf(row) : null
}

/** The same, to change. Throws `not-found`. */
export async function loadOfficer(db: Db, actor: Actor, id: string): Promise<FoundOfficer> {
  const officer = await findOfficer(db, actor, id)
  if (!officer) throw new Problem('not-found')
  return officer
}

export async function accountOfOfficer(db: Db, id: string): Promise<string> {
  const [row] = await db.rows<{ account_id: string }>('SELECT account_id FROM officer WHERE id = $1::uuid', [
    id,
  ])
  if (!row) throw new Problem('not-found')
  return row.account_id
}

/** The officers posted in the offices given ('all': in every office), a page of them. */
export async function listOfficers(
  db: Db,
  officeIds: readonly string[] | 'all',
  page: { after: string | null; limit: number },
): Promise<FoundOfficer[]> {
  const rows = await db.rows<Row>(
    `${officerSql}
     WHERE ($1::uuid[] IS NULL OR p.office_id = ANY($1::uuid[])) AND ($2::uuid IS NULL OR f.id > $2::uuid)
     ORDER BY f.id LIMIT $3::int`,
    [officeIds === 'all' ? null : officeIds, page.after, page.limit + 1],
  )
  return rows.map(officerOf)
}

function officerOf(row: Row): FoundOfficer {
  return {
    id: row.id,
    accountId: row.account_id,
    login: row.login,
    name: { bn: row.name_bn, en: row.name_en },
    title: { bn: row.title_bn, en: row.title_en },
    role: row.role,
    office: {
      id: row.office_id,
      code: row.code,
      name: { bn: row.office_bn, en: row.office_en },
      kind: row.office_kind,
    },
    active: row.active,
  }
}
