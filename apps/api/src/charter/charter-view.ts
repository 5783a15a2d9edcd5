import type { Charter, CharterService, OfferedService, PromiseView } from '@sheba/contract/charter'
import type { Name } from '@sheba/contract/fields'
import type { RecipientCategory } from '@sheba/contract/words'
import type { EditionRow, PromiseRow } from './charter-reads.ts'
import { type Asker, isFor } from './eligibility.ts'

type Office = { id: string; code: string; name: Name }
type ServiceRow = EditionRow['services'][number]

/** The charter of an office as it is in force, cell by cell as it was published. */
export function charterView({ id, code, name }: Office, edition: EditionRow): Charter {
  return {
    office: { id, code, name },
    edition: {
      id: edition.id,
      holdsFrom: edition.holdsFrom?.toISOString().slice(0, 10) ?? null,
      title: { bn: edition.titleBn, en: edition.titleEn },
      government: { bn: edition.governmentBn, en: edition.governmentEn },
      department: { bn: edition.departmentBn, en: edition.departmentEn },
      officeName: { bn: edition.officeNameBn, en: edition.officeNameEn },
      website: edition.website,
      vision: { bn: edition.visionBn, en: edition.visionEn },
      mission: { bn: edition.missionBn, en: edition.missionEn },
    },
    // Kept as JSON, which the database does not know the inside of; what enters an edition writes it so.
    columns: edition.columns as Charter['columns'],
    contact: edition.contact as Charter['contact'],
    services: edition.services.map(charterServiceView),
  }
}

/** The services as offered to somebody: those meant for them first, in the charter's order within. */
export function offeredServices(edition: EditionRow, asker: Asker | null): OfferedService[] {
  const offered = edition.services.map((service) => {
    const view = charterServiceView(service)
    return { ...view, eligible: isFor(view.recipientCategories, asker) }
  })
  return [...offered.filter(({ eligible }) => eligible), ...offered.filter(({ eligible }) => !eligible)]
}

export function promiseView({ kind, days, basis, ends, toleranceMinutes }: PromiseRow): PromiseView {
  return { kind, days, basis, ends, toleranceMinutes }
}

function charterServiceView(service: ServiceRow): CharterService {
  if (!service.promise) throw new Error(`service ${service.id} has no promise`)
  return {
    slug: service.slug,
    number: service.number,
    shortName: { bn: service.shortNameBn, en: service.shortNameEn },
    bn: {
      name: service.nameBn,
      recipients: service.recipientsBn,
      method: service.methodBn,
      documents: service.documentsBn,
      price: service.priceBn,
      timeLimit: service.timeLimitBn,
      officer: service.officerBn,
    },
    en: {
      name: service.nameEn,
      recipients: service.recipientsEn,
      method: service.methodEn,
      documents: service.documentsEn,
      price: service.priceEn,
      timeLimit: service.timeLimitEn,
      officer: service.officerEn,
    },
    promise: promiseView(service.promise),
    // The database checks what may stand in these two; its types are plain texts.
    recipientCategories: service.recipientCategories as RecipientCategory[],
    kinds: service.kinds,
    defaultKind: service.defaultKind,
    documents: service.documents as CharterService['documents'],
    channels: service.channels,
  }
}
