import type { Db } from '../../apps/api/src/db/client.ts'
import type { Role } from '../../packages/contract/src/words.ts'
import { enteredAt, orderedIds, withIds } from './entered.ts'
import type { OfficeCode, OfficeIds } from './offices.ts'

type Post = { role: Exclude<Role, 'institution'>; office: OfficeCode }
type DemoAccount = { login: string; bn: string; en: string } & (Post | { institution: string })

/** The accounts of the demo, called by what they do: nobody real is among them. */
export const demoAccounts: readonly DemoAccount[] = [
  { login: 'officer', bn: 'সহকারী প্রোগ্রামার', en: 'Assistant Programmer', role: 'officer', office: 'LHG' },
  {
    login: 'officer2',
    bn: 'সহকারী রক্ষণাবেক্ষণ প্রকৌশলী',
    en: 'Assistant Maintenance Engineer',
    role: 'officer',
    office: 'LHG',
  },
  { login: 'institution', bn: 'আইসিটি শিক্ষক', en: 'ICT Teacher', institution: 'pilot' },
  { login: 'institution2', bn: 'অফিস সহকারী', en: 'Office Assistant', institution: 'uno' },
  { login: 'udc', bn: 'উদ্যোক্তা', en: 'Entrepreneur', institution: 'udc_dig' },
  {
    login: 'supervisor',
    bn: 'প্রোগ্রামার, জেলা কার্যালয়',
    en: 'Programmer, District Office',
    role: 'supervisor',
    office: 'NRL',
  },
  { login: 'hq', bn: 'উপপরিচালক', en: 'Deputy Director', role: 'supervisor', office: 'DHQ' },
  { login: 'admin', bn: 'প্রশাসক', en: 'Administrator', role: 'admin', office: 'DHQ' },
  { login: 'officer-kalia', bn: 'সহকারী প্রোগ্রামার', en: 'Assistant Programmer', role: 'officer', office: 'KAL' },
  { login: 'institution-kalia', bn: 'আইসিটি শিক্ষক', en: 'ICT Teacher', institution: 'kal_sch' },
]

/** One hash serves them all: their password is printed at the start anyway, and hashing is slow on purpose. */
export async function enterAccounts(
  { orm }: Db,
  passwordHash: string,
  officeIds: OfficeIds,
  institutionIds: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = withIds(demoAccounts)
  const officers = rows.flatMap((row) => ('role' in row ? [row] : []))
  const members = rows.flatMap((row) => ('institution' in row ? [row] : []))
  const officerIds = orderedIds(officers.length)
  await orm.account.createMany({
    data: rows.map(({ id, login, bn, en }) => ({
      id,
      login,
      passwordHash,
      nameBn: bn,
      nameEn: en,
      demo: true,
    })),
  })
  await orm.officer.createMany({
    data: officers.map(({ id }, index) => ({ id: officerIds[index] ?? '', accountId: id })),
  })
  await orm.post.createMany({
    data: officers.map(({ role, office, bn, en }, index) => ({
      officerId: officerIds[index] ?? '',
      officeId: officeIds[office],
      role,
      titleBn: bn,
      titleEn: en,
      beganAt: enteredAt,
    })),
  })
  await orm.member.createMany({
    data: members.map(({ id, institution, bn, en }) => ({
      accountId: id,
      institutionId: institutionIds.get(institution) ?? '',
      titleBn: bn,
      titleEn: en,
    })),
  })
}
