import type { Db } from '../../apps/api/src/db/client.ts'
import { withIds } from './entered.ts'
import type { OfficeCode, OfficeIds } from './offices.ts'

type Place = readonly [bn: string, en: string]

// The unions as the upazilas' own sites spell them, and the municipality of each.
const lohagara: readonly Place[] = [
  ['লোহাগড়া পৌরসভা', 'Lohagara Municipality'],
  ['লোহাগড়া', 'Lohagara'],
  ['কাশিপুর', 'Kashipur'],
  ['নলদী', 'Naldi'],
  ['নোয়াগ্রাম', 'Noagram'],
  ['লাহুড়িয়া', 'Lahuria'],
  ['মল্লিকপুর', 'Mallikpur'],
  ['শালনগর', 'Salnagar'],
  ['লক্ষ্মীপাশা', 'Lakshmipasha'],
  ['জয়পুর', 'Joypur'],
  ['কোটাকোল', 'Kotakol'],
  ['দিঘলিয়া', 'Digholia'],
  ['ইতনা', 'Itna'],
]

const kalia: readonly Place[] = [
  ['কালিয়া পৌরসভা', 'Kalia Municipality'],
  ['জয়নগর', 'Joynagar'],
  ['পহরডাঙ্গা', 'Pahordanga'],
  ['বাবরা-হাচলা', 'Babra-Hachla'],
  ['সালামাবাদ', 'Salamabad'],
  ['বাঐসোনা', 'Baioshona'],
  ['চাচুড়ী', 'Chachuri'],
  ['হামিদপুর', 'Hamidpur'],
  ['পেড়লী', 'Peroli'],
  ['খাসিয়াল', 'Khashial'],
  ['পুরুলিয়া', 'Purulia'],
  ['কলাবাড়ীয়া', 'Kalabaria'],
  ['মাউলী', 'Mauli'],
  ['বড়নাল-ইলিয়াছাবাদ', 'Barnal-Eliasabad'],
  ['পাঁচগ্রাম', 'Panchgram'],
]

export const unions: readonly { office: OfficeCode; bn: string; en: string }[] = [
  ...lohagara.map(([bn, en]) => ({ office: 'LHG', bn, en }) as const),
  ...kalia.map(([bn, en]) => ({ office: 'KAL', bn, en }) as const),
]

export async function enterUnions({ orm }: Db, officeIds: OfficeIds): Promise<void> {
  await orm.union.createMany({
    data: withIds(unions).map(({ id, office, bn, en }) => ({
      id,
      officeId: officeIds[office],
      nameBn: bn,
      nameEn: en,
    })),
  })
}
