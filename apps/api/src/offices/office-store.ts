import { randomUUIDv7 } from 'node:crypto'
import type { Name } from '@sheba/contract/fields'
import type { CreateOffice } from '@sheba/contract/offices'
import type { z } from 'zod'
import type { Db } from '../db/client.ts'

/** Rejects with Prisma's unique violation where the code is taken. */
export async function insertOffice({ orm }: Db, office: z.output<typeof CreateOffice>): Promise<string> {
  const id = randomUUIDv7()
  await orm.office.create({
    data: {
      id,
      code: office.code,
      nameBn: office.name.bn,
      nameEn: office.name.en,
      kind: office.kind,
      parentId: office.parentId,
    },
  })
  return id
}

export async function renameOffice({ orm }: Db, id: string, name: Name): Promise<void> {
  await orm.office.update({ where: { id }, data: { nameBn: name.bn, nameEn: name.en } })
}
