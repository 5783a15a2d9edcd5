import { Id } from '@sheba/contract/fields'
import type { Db } from '../db/client.ts'
import type { FieldFault } from '../http/problem.ts'
import { findUnion } from '../offices/union-reads.ts'

/** A union must be one of the institution's own office. */
export async function unionFault(
  db: Db,
  officeId: string,
  body: Record<string, unknown>,
): Promise<FieldFault[]> {
  const union = Id.safeParse(body.unionId)
  if (!union.success || (await findUnion(db, officeId, union.data))) return []
  return [
    {
      pointer: '#/unionId',
      detail: { bn: 'এই কার্যালয়ে এমন ইউনিয়ন নেই।', en: 'The office has no such union.' },
    },
  ]
}
