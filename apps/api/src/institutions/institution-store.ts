import { randomUUIDv7 } from 'node:crypto'
import type { Name } from '@sheba/contract/fields'
import type { InstitutionCategory } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'
import { institutionKeys } from './institution-keys.ts'

/** What is kept of an institution; `phone` is E.164. */
export type KeptInstitution = {
  name: Name
  category: InstitutionCategory
  unionId: string | null
  phone: string | null
  backboneConnected: boolean
}

export async function insertInstitution(
  { orm }: Db,
  officeId: string,
  institution: KeptInstitution,
): Promise<string> {
  const id = randomUUIDv7()
  await orm.institution.create({ data: { id, officeId, ...columnsOf(institution) } })
  return id
}

/** Holds an institution until commit: what is written to the audit log is what really changed. */
export async function holdInstitution(db: Db, id: string): Promise<void> {
  await db.rows('SELECT 1 AS held FROM institution WHERE id = $1::uuid FOR UPDATE', [id])
}

export async function updateInstitution({ orm }: Db, id: string, kept: KeptInstitution): Promise<void> {
  await orm.institution.update({ where: { id }, data: columnsOf(kept) })
}

/** The keys are made here, so that no name is ever kept without its own. */
function columnsOf({ name, category, unionId, phone, backboneConnected }: KeptInstitution) {
  return {
    nameBn: name.bn,
    nameEn: name.en,
    category,
    unionId,
    phone,
    backboneConnected,
    ...institutionKeys(name),
  }
}

/** Makes the keys of some institutions that have none of their sounds yet; how many there were. */
export async function soundInstitutions(db: Db, limit: number): Promise<number> {
  const without = await db.orm.institution.findMany({
    where: { sounds: null },
    take: limit,
    select: { id: true, nameBn: true, nameEn: true },
  })
  const made = without.map(({ id, nameBn: bn, nameEn: en }) => ({ id, ...institutionKeys({ bn, en }) }))
  await db.rows(
    `UPDATE institution i SET search_key = made."searchKey", sounds = made.sounds
     FROM jsonb_to_recordset($1::jsonb) AS made(id uuid, "searchKey" text, sounds text) WHERE i.id = made.id
     RETURNING 1 AS made`,
    [JSON.stringify(made)],
  )
  return without.length
}
