import type { Name } from '@sheba/contract/fields'
import type { InstitutionCategory } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { readQuery, type SoughtWord } from '../text/sought.ts'

export type FoundInstitution = {
  id: string
  officeId: string
  office: { id: string; code: string; name: Name }
  unionId: string | null
  union: { id: string; name: Name } | null
  name: Name
  category: InstitutionCategory
  phone: string | null
  backboneConnected: boolean
}

type Row = {
  id: string
  office_id: string
  code: string
  office_bn: string
  office_en: string
  union_id: string | null
  union_bn: string | null
  union_en: string | null
  name_bn: string
  name_en: string
  category: InstitutionCategory
  phone: string | null
  backbone_connected: boolean
}

const institutionSql = `
SELECT i.id, i.office_id, o.code, o.name_bn AS office_bn, o.name_en AS office_en,
  i.union_id, u.name_bn AS union_bn, u.name_en AS union_en,
  i.name_bn, i.name_en, i.category, i.phone, i.backbone_connected
FROM institution i JOIN office o ON o.id = i.office_id LEFT JOIN union_area u ON u.id = i.union_id`

/**
 * An institution as far as the actor can see: those of the offices a post covers, for an institution itself alone.
 * Null: not there, or not the actor's to see.
 */
export async function findInstitution(db: Db, actor: Actor, id: string): Promise<FoundInstitution | null> {
  if (actor.institution && actor.institution.id !== id) return null
  const scope = actor.officeIds === 'all' ? null : actor.officeIds
  const [row] = await db.rows<Row>(
    `${institutionSql} WHERE i.id = $1::uuid AND ($2::uuid[] IS NULL OR i.office_id = ANY($2::uuid[]))`,
    [id, scope],
  )
  return row ? institutionOf(row) : null
}

/** The same, to show or change. Throws `not-found`. */
export async function loadInstitution(db: Db, actor: Actor, id: string): Promise<FoundInstitution> {
  const institution = await findInstitution(db, actor, id)
  if (!institution) throw new Problem('not-found')
  return institution
}

/** The institutions of the offices given ('all': of every office) whose names hold every word of `q`. */
export async function listInstitutions(
  db: Db,
  filter: {
    officeIds: readonly string[] | 'all'
    q: string | undefined
    after: string | null
    limit: number
  },
): Promise<FoundInstitution[]> {
  const values: unknown[] = []
  const next = (value: unknown) => `$${values.push(value)}`
  const conditions = [
    filter.officeIds === 'all' ? [] : [`i.office_id = ANY(${next(filter.officeIds)}::uuid[])`],
    filter.after === null ? [] : [`i.id > ${next(filter.after)}::uuid`],
    readQuery(filter.q ?? '').words.map((word) => namedSql(word, next)),
  ].flat()
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
  const rows = await db.rows<Row>(
    `${institutionSql} ${where} ORDER BY i.id LIMIT ${next(filter.limit + 1)}::int`,
    values,
  )
  return rows.map(institutionOf)
}

const mostNamed = 5

/** The institutions of the offices given that the most words of a query name, at most five. */
export async function institutionsNamed(
  db: Db,
  officeIds: readonly string[] | 'all',
  words: readonly SoughtWord[],
): Promise<{ id: string; name: Name }[]> {
  if (words.length === 0) return []
  const values: unknown[] = []
  const next = (value: unknown) => `$${values.push(value)}`
  const within = officeIds === 'all' ? 'true' : `i.office_id = ANY(${next(officeIds)}::uuid[])`
  const each = words.map((word) => namedSql(word, next))
  const rows = await db.rows<{ id: string; bn: string; en: string }>(
    `SELECT i.id, i.name_bn AS bn, i.name_en AS en FROM institution i WHERE ${within} AND (${each.join(' OR ')})
     ORDER BY ${each.map((one) => `${one}::int`).join(' + ')} DESC, char_length(i.name_bn), i.id LIMIT ${mostNamed}`,
    values,
  )
  return rows.map(({ id, bn, en }) => ({ id, name: { bn, en } }))
}

/** Institutions `i` whose names have a word, as it is spelt or as it sounds. */
function namedSql({ word, begins, is }: SoughtWord, next: (value: unknown) => string): string {
  const sounds = [...begins.map((sound) => `% ${sound}%`), ...is.map((sound) => `% ${sound} %`)]
  const alike = sounds.map((pattern) => `i.sounds LIKE ${next(pattern)}`)
  return `(${[`i.search_key LIKE ${next(`%${literally(word)}%`)}`, ...alike].join(' OR ')})`
}

/** What a person typed, with the signs that mean something to LIKE taken at their word. */
function literally(word: string): string {
  return word.replace(/[\\%_]/g, (sign) => `\\${sign}`)
}

function institutionOf(row: Row): FoundInstitution {
  return {
    id: row.id,
    officeId: row.office_id,
    office: { id: row.office_id, code: row.code, name: { bn: row.office_bn, en: row.office_en } },
    unionId: row.union_id,
    union: row.union_id
      ? { id: row.union_id, name: { bn: row.union_bn ?? '', en: row.union_en ?? '' } }
      : null,
    name: { bn: row.name_bn, en: row.name_en },
    category: row.category,
    phone: row.phone,
    backboneConnected: row.backbone_connected,
  }
}
