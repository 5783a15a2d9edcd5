import { randomUUIDv7 } from 'node:crypto'
import type { Name } from '@sheba/contract/fields'
import type { InstitutionCategory } from '@sheba/contract/words'
import type { Db } from '../db/client.ts'
import { searchKey } from '../text/search-key.ts'

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

/** The search key is made here, so that no name is ever kept without its own. */
function columnsOf({ name, category, unionId, phone, backboneConnected }: KeptInstitution) {
  return {
    nameBn: name.bn,
    nameEn: name.en,
    category,
    unionId,
    phone,
    backboneConnected,
    searchKey: searchKey(`${name.bn} ${name.en}`),
  }
}
