import type { Name } from '@sheba/contract/fields'
import { type Actor, covers } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { type FoundOffice, findOffice } from '../offices/office-reads.ts'
import type { EditionRow } from './charter-reads.ts'
import { type Holding, latestFirst } from './holding.ts'

export type HeldEdition = Holding & { title: Name; services: number }

/** The editions of an office, withdrawn ones too, the latest to begin first. */
export async function listEditions({ orm }: Db, officeId: string): Promise<HeldEdition[]> {
  const rows = await orm.charterEdition.findMany({
    where: { officeId },
    select: {
      id: true,
      holdsFrom: true,
      publishedAt: true,
      withdrawnAt: true,
      titleBn: true,
      titleEn: true,
      _count: { select: { services: true } },
    },
  })
  const held = rows.map((row) => ({
    id: row.id,
    holdsFrom: row.holdsFrom?.toISOString().slice(0, 10) ?? null,
    enteredAt: row.publishedAt.getTime(),
    withdrawnAt: row.withdrawnAt?.getTime() ?? null,
    title: { bn: row.titleBn, en: row.titleEn },
    services: row._count.services,
  }))
  return held.toSorted(latestFirst)
}

export type FoundEdition = { office: FoundOffice; row: EditionRow }

/** An edition of an office that the actor's post covers, whole; null: not there, or not the actor's to see. */
export async function findEditionById(db: Db, actor: Actor, id: string): Promise<FoundEdition | null> {
  const row = await db.orm.charterEdition.findUnique({
    where: { id },
    include: { services: { include: { promise: true }, orderBy: { number: 'asc' } } },
  })
  if (!row || !covers(actor, row.officeId)) return null
  const office = await findOffice(db, row.officeId)
  return office && { office, row }
}

/** A service that an office offers, has offered or will, under its latest name; null: in no edition of it. */
export async function findOfferedService(
  { orm }: Db,
  officeId: string,
  slug: string,
): Promise<{ slug: string; number: number; name: Name } | null> {
  const service = await orm.charterService.findFirst({
    where: { slug, edition: { officeId, withdrawnAt: null } },
    orderBy: { edition: { publishedAt: 'desc' } },
    select: { slug: true, number: true, shortNameBn: true, shortNameEn: true },
  })
  if (!service) return null
  return { slug, number: service.number, name: { bn: service.shortNameBn, en: service.shortNameEn } }
}
