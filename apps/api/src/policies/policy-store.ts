import { randomUUIDv7 } from 'node:crypto'
import type { PauseReason } from '@sheba/contract/words'
import type { PromiseRow } from '../charter/charter-reads.ts'
import type { LadderStep } from '../charter/usual-ladder.ts'
import type { Db } from '../db/client.ts'

export type NewPolicy = {
  officeId: string
  service: string
  holdsFrom: string
  promise: PromiseRow
  pauseReasons: PauseReason[]
  ladder: readonly LadderStep[]
  reason: string
  enteredBy: string
}

export async function insertPolicy({ orm }: Db, policy: NewPolicy, now: number): Promise<string> {
  const id = randomUUIDv7()
  await orm.servicePolicy.create({
    data: {
      id,
      officeId: policy.officeId,
      serviceSlug: policy.service,
      holdsFrom: new Date(policy.holdsFrom),
      ...policy.promise,
      pauseReasons: policy.pauseReasons,
      // Written and read back as it is: absent days stay absent.
      ladder: policy.ladder.map((step) => ({ ...step, audiences: [...step.audiences] })),
      reason: policy.reason,
      enteredAt: new Date(now),
      enteredBy: policy.enteredBy,
    },
  })
  return id
}

/** False: somebody else has withdrawn it already. */
export async function markPolicyWithdrawn({ orm }: Db, id: string, now: number): Promise<boolean> {
  const { count } = await orm.servicePolicy.updateMany({
    where: { id, withdrawnAt: null },
    data: { withdrawnAt: new Date(now) },
  })
  return count === 1
}
