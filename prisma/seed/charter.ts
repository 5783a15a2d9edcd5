import type { Db } from '../../apps/api/src/db/client.ts'
import { type Channel, channels, type Kind, kinds } from '../../packages/contract/src/words.ts'
import charter from './data/charter.json' with { type: 'json' }
import { enteredAt, orderedIds, withIds } from './entered.ts'
import { type OfficeCode, type OfficeIds, offices } from './offices.ts'

type Service = (typeof charter.services)[number]
type Offered = 'LHG' | 'KAL'

/** The charter at the upazila offices: Lohagara's word for word, and the same nine services in Kalia's name. */
export async function enterCharters({ orm }: Db, officeIds: OfficeIds): Promise<void> {
  const codes: readonly Offered[] = ['LHG', 'KAL']
  const editionIds = orderedIds(codes.length)
  const services = codes.flatMap((code, index) =>
    charter.services.map((service) => ({ code, editionId: editionIds[index] ?? '', service })),
  )
  const rows = withIds(services)
  await orm.charterEdition.createMany({
    data: codes.map((code, index) => ({
      ...edition(code),
      id: editionIds[index] ?? '',
      officeId: officeIds[code],
    })),
  })
  await orm.charterService.createMany({
    data: rows.map(({ id, code, editionId, service }) => ({ id, editionId, ...serviceRow(service, code) })),
  })
  await orm.servicePromise.createMany({
    data: rows.map(({ id, service }) => ({ charterServiceId: id, ...promise(service) })),
  })
}

/** Who answers for all nine services, printed once in the charter. */
const officer = charter.officers[0]

function edition(code: Offered) {
  const { government, department, office, website } = charter.office
  const name = code === 'LHG' ? office : officeName(code)
  return {
    holdsFrom: null,
    titleBn: charter.title.bn,
    titleEn: charter.title.en,
    governmentBn: government.bn,
    governmentEn: government.en,
    departmentBn: department.bn,
    departmentEn: department.en,
    officeNameBn: name.bn,
    officeNameEn: name.en,
    website: code === 'LHG' ? website : null,
    visionBn: charter.vision.bn,
    visionEn: charter.vision.en,
    missionBn: charter.mission.bn,
    missionEn: charter.mission.en,
    columns: charter.columns,
    contact: {
      designation: officer?.designation ?? null,
      phone: code === 'LHG' ? (officer?.mobile.e164 ?? null) : null,
      email: code === 'LHG' ? (officer?.email ?? null) : null,
    },
    publishedAt: enteredAt,
  }
}

function officeName(code: OfficeCode): { bn: string; en: string } {
  const office = offices.find((one) => one.code === code)
  return { bn: office?.bn ?? '', en: office?.en ?? '' }
}

function serviceRow({ slug, number, shortName, bn, en, structured }: Service, code: Offered) {
  return {
    slug,
    number,
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
    // A person's name is of one office: elsewhere the contact of the edition says who answers, by post.
    officerBn: code === 'LHG' ? bn.officer : null,
    officerEn: code === 'LHG' && bn.officer ? officerInEnglish() : null,
    recipientCategories: structured.recipientCategories,
    kinds: kinds.filter((kind) => structured.ticketKinds.includes(kind)),
    defaultKind: kindOf(structured.defaultKind),
    documents: structured.documents.requirement,
    channels: channelsOf(structured),
  }
}

/** The cell as printed, part by part; the data gives the romanised name with a remark in brackets. */
function officerInEnglish(): string | null {
  if (!officer) return null
  const name = officer.name.en.replace(/\s*\(.*\)$/, '')
  return `${name}, ${officer.designation.en}, ${officer.office.en}. Mobile: ${officer.mobile.ascii}. Email: ${officer.email}`
}

function kindOf(word: string): Kind {
  const kind = kinds.find((one) => one === word)
  if (!kind) throw new Error(`the charter has a kind that is not one: ${word}`)
  return kind
}

const channelNames: Record<string, Channel> = {
  telephone: 'phone',
  website: 'web',
  'written-application': 'paper',
  complaint: 'paper',
  'in-person': 'inPerson',
}

/** The roads the charter states or implies; the web is one for every service, since this desk is on it. */
function channelsOf({ intakeChannelsStated, intakeChannelsImplied }: Service['structured']): Channel[] {
  const named = [...intakeChannelsStated, ...intakeChannelsImplied].map((name) => channelNames[name])
  return channels.filter((channel) => channel === 'web' || named.includes(channel))
}

/** "At most two days": calendar days, rolled over closed ones; "immediate": fifteen office minutes. */
function promise({ structured: { timeLimit } }: Service) {
  return timeLimit.kind === 'immediate'
    ? ({ kind: 'immediate', toleranceMinutes: 15 } as const)
    : ({ kind: 'days', days: timeLimit.days ?? 2, basis: 'calendarRolled', ends: 'sameTime' } as const)
}
