import type { Db } from '../../apps/api/src/db/client.ts'
import { backboneConnectedByDefault } from '../../apps/api/src/institutions/backbone-connected.ts'
import { institutionKeys } from '../../apps/api/src/institutions/institution-keys.ts'
import { type InstitutionCategory, institutionCategories } from '../../packages/contract/src/words.ts'
import samples from './data/sample-tickets.json' with { type: 'json' }
import { withIds } from './entered.ts'
import type { OfficeIds } from './offices.ts'

/** An institution of the demo. `union` is the English name of its union or municipality, where its name tells. */
export type DemoInstitution = {
  key: string
  office: 'LHG' | 'KAL'
  bn: string
  en: string
  category: InstitutionCategory
  union: string | null
}

const unionOfSample: Record<string, string> = {
  muni: 'Lohagara Municipality',
  kg: 'Lohagara Municipality',
  sch_itna: 'Itna',
  sch_naldi: 'Naldi',
  mad_lahuria: 'Lahuria',
  mad_kota: 'Kotakol',
  pri_joypur: 'Joypur',
  udc_dig: 'Digholia',
  udc_kash: 'Kashipur',
  udc_mall: 'Mallikpur',
  udc_sal: 'Salnagar',
  udc_noa: 'Noagram',
  up_laksh: 'Lakshmipasha',
}

const lohagara: readonly DemoInstitution[] = samples.institutions.map(({ key, bn, en, type }) => ({
  key,
  office: 'LHG',
  bn,
  en,
  category: categoryOf(type),
  union: unionOfSample[key] ?? null,
}))

type Line = readonly [
  key: string,
  category: InstitutionCategory,
  union: string | null,
  bn: string,
  en: string,
]

const kaliaLines: readonly Line[] = [
  [
    'kal_uno',
    'government',
    null,
    'উপজেলা নির্বাহী অফিসারের কার্যালয়, কালিয়া',
    'Office of the Upazila Nirbahi Officer, Kalia',
  ],
  ['kal_land', 'government', null, 'উপজেলা ভূমি অফিস, কালিয়া', 'Upazila Land Office, Kalia'],
  ['kal_health', 'government', null, 'উপজেলা স্বাস্থ্য কমপ্লেক্স, কালিয়া', 'Upazila Health Complex, Kalia'],
  ['kal_muni', 'semi-government', 'Kalia Municipality', 'কালিয়া পৌরসভা', 'Kalia Municipality (Pourashava)'],
  ['kal_up', 'government', 'Salamabad', 'সালামাবাদ ইউনিয়ন পরিষদ', 'Salamabad Union Parishad'],
  [
    'kal_sch',
    'educational-institution',
    'Peroli',
    'মাধ্যমিক বিদ্যালয় (পেড়লী ইউনিয়ন)',
    'A secondary school, Peroli union',
  ],
  [
    'kal_mad',
    'educational-institution',
    'Khashial',
    'দাখিল মাদ্রাসা (খাসিয়াল ইউনিয়ন)',
    'A dakhil madrasa, Khashial union',
  ],
  [
    'kal_pri',
    'educational-institution',
    'Chachuri',
    'সরকারি প্রাথমিক বিদ্যালয় (চাচুড়ী ইউনিয়ন)',
    'A government primary school, Chachuri union',
  ],
  ['kal_udc_ham', 'udc', 'Hamidpur', 'হামিদপুর ইউনিয়ন ডিজিটাল সেন্টার', 'Hamidpur Union Digital Centre'],
  ['kal_udc_bab', 'udc', 'Babra-Hachla', 'বাবরা-হাচলা ইউনিয়ন ডিজিটাল সেন্টার', 'Babra-Hachla Union Digital Centre'],
  ['kal_ngo', 'private-institution', null, 'একটি বেসরকারি উন্নয়ন সংস্থার কালিয়া শাখা', 'Kalia branch of an NGO'],
]

const kalia = kaliaLines.map(
  ([key, category, union, bn, en]): DemoInstitution => ({ key, office: 'KAL', bn, en, category, union }),
)

/** The institutions of the demo: types and places, no person among them. */
export const demoInstitutions: readonly DemoInstitution[] = [...lohagara, ...kalia]

/** Enters them and gives back the id of each by its key. */
export async function enterInstitutions({ orm }: Db, officeIds: OfficeIds): Promise<Map<string, string>> {
  const unions = await orm.union.findMany({ select: { id: true, officeId: true, nameEn: true } })
  const rows = withIds(demoInstitutions)
  await orm.institution.createMany({
    data: rows.map(({ id, office, bn, en, category, union }) => ({
      id,
      officeId: officeIds[office],
      unionId: union && unionId(unions, officeIds[office], union),
      nameBn: bn,
      nameEn: en,
      category,
      backboneConnected: backboneConnectedByDefault(category),
      ...institutionKeys({ bn, en }),
    })),
  })
  return new Map(rows.map(({ key, id }) => [key, id]))
}

function unionId(
  unions: readonly { id: string; officeId: string; nameEn: string }[],
  officeId: string,
  name: string,
): string {
  const union = unions.find((one) => one.officeId === officeId && one.nameEn === name)
  if (!union) throw new Error(`the demo names a union that is not there: ${name}`)
  return union.id
}

function categoryOf(type: string): InstitutionCategory {
  const category = institutionCategories.find((one) => one === type)
  if (!category) throw new Error(`the samples have a category that is not one: ${type}`)
  return category
}
