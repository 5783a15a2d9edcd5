import { dayOf } from '@sheba/clock/calendar/dhaka'
import type { PolicyVersion } from '@sheba/contract/policies'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../auth/actor.ts'
import { mayChangePromises } from '../charter/charter-policy.ts'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { findPolicy, type VersionRow } from './policy-reads.ts'
import { markPolicyWithdrawn } from './policy-store.ts'
import { readVersion } from './read-policies.ts'

type Found = VersionRow & { officeId: string }

/** What the path names, for those who may take it back. Throws `not-found`, `not-allowed`. */
export async function policyToWithdraw(db: Db, actor: Actor, id: string): Promise<Found> {
  const policy = await findPolicy(db, actor, id)
  if (!policy) throw new Problem('not-found')
  if (!mayChangePromises(actor, policy.officeId)) throw new Problem('not-allowed')
  return policy
}

/** Takes back a version that has not begun; it stays to be read. Throws `illegal-move` for one that has. */
export async function withdrawPolicy(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  policy: Found,
): Promise<PolicyVersion> {
  const { id, officeId, slug, holdsFrom } = policy
  const upcoming = (holdsFrom ?? '') > dayOf(now)
  if (!upcoming || !(await markPolicyWithdrawn(db, id, now))) {
    throw new Problem('illegal-move', { detail: begun })
  }
  await auditWithdrawn({ db, now }, actor, policy)
  return readVersion({ db, now }, officeId, slug, id)
}

/** Takes back a version that a change had entered, begun or not; one that was taken back since stays so. */
export async function takeBackPolicy(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  id: string,
): Promise<void> {
  const policy = await findPolicy(db, actor, id)
  if (policy && (await markPolicyWithdrawn(db, id, now))) await auditWithdrawn({ db, now }, actor, policy)
}

async function auditWithdrawn(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  { id, slug, holdsFrom }: VersionRow,
): Promise<void> {
  await recordAudit(db, actor, now, {
    action: 'policy.withdrawn',
    subjectId: id,
    before: { service: slug, holdsFrom, withdrawn: false },
    after: { service: slug, holdsFrom, withdrawn: true },
  })
}

const begun = {
  bn: 'যে নীতি শুরু হয়ে গেছে বা আগেই প্রত্যাহার হয়েছে, তা প্রত্যাহার করা যায় না। নতুন নীতি লিখুন।',
  en: 'A version that has begun, or was withdrawn before, cannot be withdrawn. Write a new one.',
}
