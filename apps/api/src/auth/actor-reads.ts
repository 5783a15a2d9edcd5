import type { Language, Role } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'
import type { Actor } from './actor.ts'

type ActorRow = {
  account_id: string
  login: string
  name_bn: string
  name_en: string
  language: Language
  officer_id: string | null
  role: Role
  title_bn: string | null
  title_en: string | null
  office_id: string
  office_code: string
  office_name_bn: string
  office_name_en: string
  office_kind: string
  institution_id: string | null
  institution_name_bn: string | null
  institution_name_en: string | null
  category: string | null
  office_ids: string[] | null
}

// Posts, membership and the offices below are read at each request, so that a transfer or a revoked session
// works at once. Headquarters sees all, and is spared the walk down the tree.
const actorColumns = `
SELECT a.id AS account_id, a.login, a.name_bn, a.name_en, a.language::text AS language,
  p.officer_id, COALESCE(p.role::text, 'institution') AS role,
  COALESCE(p.title_bn, m.title_bn) AS title_bn, COALESCE(p.title_en, m.title_en) AS title_en,
  o.id AS office_id, o.code AS office_code, o.name_bn AS office_name_bn, o.name_en AS office_name_en,
  o.kind::text AS office_kind,
  i.id AS institution_id, i.name_bn AS institution_name_bn, i.name_en AS institution_name_en, i.category,
  CASE WHEN p.role IN ('supervisor', 'admin') AND o.kind <> 'headquarters' THEN ARRAY(
    WITH RECURSIVE below AS (
      SELECT o.id UNION ALL SELECT c.id FROM office c JOIN below b ON c.parent_id = b.id
    ) SELECT id::text FROM below) END AS office_ids`

const actorJoins = `
LEFT JOIN officer f ON f.account_id = a.id
LEFT JOIN post p ON p.officer_id = f.id AND p.ended_at IS NULL
LEFT JOIN member m ON m.account_id = a.id
LEFT JOIN institution i ON i.id = m.institution_id
JOIN office o ON o.id = COALESCE(p.office_id, i.office_id)`

export const actorSql = `${actorColumns}
FROM session s
JOIN account a ON a.id = s.account_id ${actorJoins}
WHERE s.id = $1::uuid AND s.account_id = $2::uuid AND s.revoked_at IS NULL AND s.expires_at > $3::timestamptz
  AND a.disabled_at IS NULL`

/** The actor of a living session, or null: signed out, revoked, disabled, or without a post. */
export async function findActor(
  db: Db,
  session: { id: string; accountId: string },
  now: number,
): Promise<Actor | null> {
  const [row] = await db.rows<ActorRow>(actorSql, [session.id, session.accountId, new Date(now)])
  return row ? actorOf(row, session.id) : null
}

/**
 * The same for what goes on in the background: as whom an account serves or asks now, whether or not the session lives
 * in which it was asked for. Null: disabled, or without a post.
 */
export async function findActorOfAccount(db: Db, accountId: string): Promise<Actor | null> {
  const [row] = await db.rows<ActorRow>(ofAccountSql, [accountId])
  return row ? actorOf(row, '') : null
}

const ofAccountSql = `${actorColumns} FROM account a ${actorJoins} WHERE a.id = $1::uuid AND a.disabled_at IS NULL`

function actorOf(row: ActorRow, sessionId: string): Actor {
  const headquarters =
    row.office_kind === 'headquarters' && (row.role === 'supervisor' || row.role === 'admin')
  return {
    accountId: row.account_id,
    sessionId,
    login: row.login,
    name: { bn: row.name_bn, en: row.name_en },
    title: row.title_bn && row.title_en ? { bn: row.title_bn, en: row.title_en } : null,
    language: row.language,
    role: row.role,
    officerId: row.officer_id,
    institution: row.institution_id
      ? {
          id: row.institution_id,
          name: { bn: row.institution_name_bn ?? '', en: row.institution_name_en ?? '' },
          category: row.category ?? '',
        }
      : null,
    office: {
      id: row.office_id,
      code: row.office_code,
      name: { bn: row.office_name_bn, en: row.office_name_en },
      kind: row.office_kind,
    },
    officeIds: headquarters ? 'all' : (row.office_ids ?? [row.office_id]),
  }
}
