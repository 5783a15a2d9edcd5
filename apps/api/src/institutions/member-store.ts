import { randomUUIDv7 } from 'node:crypto'
import type { Name } from '@sheba/contract/fields'
import type { Db } from '../db/client.ts'

export type NewMember = {
  login: string
  passwordHash: string
  name: Name
  title: Name | null
  /** E.164 */
  phone: string | null
}

/** An account and the membership. Rejects with Prisma's unique violation where login or phone number is taken. */
export async function insertMember({ orm }: Db, institutionId: string, member: NewMember): Promise<string> {
  const id = randomUUIDv7()
  await orm.member.create({
    data: {
      id,
      institution: { connect: { id: institutionId } },
      titleBn: member.title?.bn ?? null,
      titleEn: member.title?.en ?? null,
      account: {
        create: {
          login: member.login,
          passwordHash: member.passwordHash,
          phone: member.phone,
          nameBn: member.name.bn,
          nameEn: member.name.en,
        },
      },
    },
  })
  return id
}
