import type { Db } from '../../apps/api/src/db/client.ts'
import { orderedIds } from './entered.ts'

/** The tree of offices, each after the one above it. Lohagara is the office meant where none is named. */
export const offices = [
  {
    code: 'DHQ',
    parent: null,
    kind: 'headquarters',
    bn: 'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর, ঢাকা',
    en: 'Department of Information and Communication Technology, Dhaka',
  },
  {
    code: 'NRL',
    parent: 'DHQ',
    kind: 'district',
    bn: 'জেলা কার্যালয়, নড়াইল',
    en: 'District Office, Narail',
  },
  {
    code: 'LHG',
    parent: 'NRL',
    kind: 'upazila',
    bn: 'উপজেলা কার্যালয়, লোহাগড়া, নড়াইল',
    en: 'Upazila Office, Lohagara, Narail',
  },
  {
    code: 'KAL',
    parent: 'NRL',
    kind: 'upazila',
    bn: 'উপজেলা কার্যালয়, কালিয়া, নড়াইল',
    en: 'Upazila Office, Kalia, Narail',
  },
] as const

export type OfficeCode = (typeof offices)[number]['code']

/** The id of each office of the seed. */
export type OfficeIds = Record<OfficeCode, string>

export async function enterOffices({ orm }: Db): Promise<OfficeIds> {
  const [DHQ = '', NRL = '', LHG = '', KAL = ''] = orderedIds(offices.length)
  const ids: OfficeIds = { DHQ, NRL, LHG, KAL }
  await orm.office.createMany({
    data: offices.map(({ code, parent, kind, bn, en }) => ({
      id: ids[code],
      code,
      kind,
      nameBn: bn,
      nameEn: en,
      parentId: parent && ids[parent],
      isPrimary: code === 'LHG',
    })),
  })
  return ids
}
