import { randomUUIDv7 } from 'node:crypto'
import type { PublishEdition } from '@sheba/contract/charter-editions'
import type { Db } from '../db/client.ts'

/** Holds the editions of an office until commit: two published at once come one after the other. */
export async function holdEditions(db: Db, officeId: string): Promise<void> {
  // Not FOR UPDATE: tickets refer to the office, and must be raised meanwhile.
  await db.rows('SELECT 1 AS held FROM office WHERE id = $1::uuid FOR NO KEY UPDATE', [officeId])
}

/** An edition with its services and their promises. */
export async function insertEdition(
  { orm }: Db,
  officeId: string,
  edition: Omit<PublishEdition, 'office'>,
  now: number,
): Promise<string> {
  const editionId = randomUUIDv7()
  const { title, government, department, officeName, vision, mission } = edition
  await orm.charterEdition.create({
    data: {
      id: editionId,
      officeId,
      holdsFrom: new Date(edition.holdsFrom),
      titleBn: title.bn,
      titleEn: title.en,
      governmentBn: government.bn,
      governmentEn: government.en,
      departmentBn: department.bn,
      departmentEn: department.en,
      officeNameBn: officeName.bn,
      officeNameEn: officeName.en,
      website: edition.website,
      visionBn: vision.bn,
      visionEn: vision.en,
      missionBn: mission.bn,
      missionEn: mission.en,
      columns: edition.columns,
      ...(edition.contact ? { contact: edition.contact } : {}),
      publishedAt: new Date(now),
    },
  })
  const rows = edition.services.map((service) => ({ id: randomUUIDv7(), service }))
  await orm.charterService.createMany({
    data: rows.map(({ id, service }) => ({ id, editionId, ...serviceRow(service) })),
  })
  await orm.servicePromise.createMany({
    data: rows.map(({ id, service: { promise, thresholds } }) => ({
      charterServiceId: id,
      ...promise,
      ...thresholds,
    })),
  })
  return editionId
}

function serviceRow({
  bn,
  en,
  shortName,
  promise: _promise,
  thresholds: _thresholds,
  ...service
}: PublishEdition['services'][number]) {
  return {
    ...service,
    shortNameBn: shortName.bn,
    shortNameEn: shortName.en,
    nameBn: bn.name,
    nameEn: en.name,
    recipientsBn: bn.recipients,
    recipientsEn: en.recipients,
    methodBn: bn.method,
    methodEn: en.method,
    documentsBn: bn.documents,
    documentsEn: en.documents,
    priceBn: bn.price,
    priceEn: en.price,
    timeLimitBn: bn.timeLimit,
    timeLimitEn: en.timeLimit,
    officerBn: bn.officer,
    officerEn: en.officer,
  }
}

export async function markWithdrawn({ orm }: Db, editionId: string, now: number): Promise<void> {
  await orm.charterEdition.update({ where: { id: editionId }, data: { withdrawnAt: new Date(now) } })
}
