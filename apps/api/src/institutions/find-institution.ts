import type { Name } from '@sheba/contract/fields'
import type { InstitutionCategory } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Conditions } from '../db/conditions.ts'

export type FoundInstitution = {
  id: string
  officeId: string
  unionId: string | null
  name: Name
  category: InstitutionCategory
  backboneConnected: boolean
}

/** An institution an actor may name in a ticket: their own, or one of the offices their post covers; else null. */
export async function findInstitution(db: Db, actor: Actor, id: string): Promise<FoundInstitution | null> {
  const where = new Conditions()
  where.add('id = ?::uuid', id)
  if (actor.role === 'institution') where.add('id = ?::uuid', actor.institution?.id ?? null)
  if (actor.officeIds !== 'all') where.add('office_id = ANY(?::uuid[])', actor.officeIds)
  const [row] = await db.rows<Row>(
    `SELECT id, office_id, union_id, name_bn, name_en, category, backbone_connected FROM institution WHERE ${where.sql()}`,
    where.values,
  )
  if (!row) return null
  return {
    id: row.id,
    officeId: row.office_id,
    unionId: row.union_id,
    name: { bn: row.name_bn, en: row.name_en },
    category: row.category,
    backboneConnected: row.backbone_connected,
  }
}

type Row = {
  id: string
  office_id: string
  union_id: string | null
  name_bn: string
  name_en: string
  category: InstitutionCategory
  backbone_connected: boolean
}
