import type { Name } from '@sheba/contract/fields'
import type { OfficeKind } from '@sheba/contract/words'
import { type Actor, covers } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'

export type FoundOffice = { id: string; code: string; name: Name; kind: OfficeKind; parentId: string | null }

type Row = {
  id: string
  code: string
  name_bn: string
  name_en: string
  kind: OfficeKind
  parent_id: string | null
}

const columns = 'id, code, name_bn, name_en, kind::text AS kind, parent_id'
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** An office by its id or code, whoever asks; null where there is none. */
export async function findOffice(db: Db, idOrCode: string): Promise<FoundOffice | null> {
  const rows = uuid.test(idOrCode)
    ? await db.rows<Row>(`SELECT ${columns} FROM office WHERE id = $1::uuid`, [idOrCode])
    : await db.rows<Row>(`SELECT ${columns} FROM office WHERE code = upper($1)`, [idOrCode.trim()])
  return rows[0] ? officeOf(rows[0]) : null
}

/** The office meant where none is named: the one so marked, else the only upazila office there is. */
export async function primaryOffice(db: Db): Promise<FoundOffice | null> {
  const rows = await db.rows<Row>(
    `SELECT ${columns} FROM office WHERE is_primary OR (
       kind = 'upazila' AND NOT EXISTS (SELECT 1 FROM office WHERE is_primary)
       AND (SELECT count(*) FROM office WHERE kind = 'upazila') = 1)`,
    [],
  )
  return rows[0] ? officeOf(rows[0]) : null
}

/** The office at the top of the tree; null before anything is entered. */
export async function findHeadquarters(db: Db): Promise<FoundOffice | null> {
  const [row] = await db.rows<Row>(
    `SELECT ${columns} FROM office WHERE kind = 'headquarters' ORDER BY id LIMIT 1`,
    [],
  )
  return row ? officeOf(row) : null
}

/**
 * The office a request is about: the one it names, where the actor's post covers it; without a name the actor's
 * own, and for those over several the primary one. Null: not there, or not the actor's to see.
 */
export async function officeAsked(
  db: Db,
  actor: Actor,
  idOrCode: string | undefined,
): Promise<Pick<FoundOffice, 'id' | 'code' | 'name'> | null> {
  if (idOrCode === undefined && !isOverSeveral(actor)) return actor.office
  const office = idOrCode === undefined ? await primaryOffice(db) : await findOffice(db, idOrCode)
  return office && covers(actor, office.id) ? office : null
}

/** An office the actor's post covers; null: not there, or not the actor's to see. */
export async function findOfficeWithin(db: Db, actor: Actor, idOrCode: string): Promise<FoundOffice | null> {
  const office = await findOffice(db, idOrCode)
  return office && covers(actor, office.id) ? office : null
}

/** The same, to change it. Throws `not-found`. */
export async function loadOffice(db: Db, actor: Actor, id: string): Promise<FoundOffice> {
  const office = await findOfficeWithin(db, actor, id)
  if (!office) throw new Problem('not-found')
  return office
}

/** What a list is narrowed to: the office it names, else all that the actor's post covers. Throws `not-found`. */
export async function officesAsked(
  db: Db,
  actor: Actor,
  idOrCode: string | undefined,
): Promise<readonly string[] | 'all'> {
  if (idOrCode === undefined) return actor.officeIds
  const office = await officeAsked(db, actor, idOrCode)
  if (!office) throw new Problem('not-found')
  return [office.id]
}

/** The offices a post covers, a page of them in the order in which they were opened. */
export async function listOffices(
  db: Db,
  actor: Actor,
  page: { after: string | null; limit: number },
): Promise<FoundOffice[]> {
  const rows = await db.rows<Row>(
    `SELECT ${columns} FROM office
     WHERE ($1::uuid[] IS NULL OR id = ANY($1::uuid[])) AND ($2::uuid IS NULL OR id > $2::uuid)
     ORDER BY id LIMIT $3::int`,
    [actor.officeIds === 'all' ? null : actor.officeIds, page.after, page.limit + 1],
  )
  return rows.map(officeOf)
}

function isOverSeveral(actor: Actor): boolean {
  return actor.officeIds === 'all' || actor.officeIds.length > 1
}

function officeOf(row: Row): FoundOffice {
  return {
    id: row.id,
    code: row.code,
    name: { bn: row.name_bn, en: row.name_en },
    kind: row.kind,
    parentId: row.parent_id,
  }
}
