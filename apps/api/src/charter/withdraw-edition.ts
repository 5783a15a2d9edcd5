import { dayOf } from '@sheba/clock/calendar/dhaka'
import type { Edition } from '@sheba/contract/charter-editions'
import { recordAudit } from '../audit/record-audit.ts'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { mayChangePromises } from './charter-policy.ts'
import { findEditionById, listEditions } from './edition-reads.ts'
import { holdEditions, markWithdrawn } from './edition-store.ts'
import { editionSummaries } from './edition-view.ts'
import { readEdition } from './read-editions.ts'

/** What the path names, for those who may take it back. Throws `not-found`, `not-allowed`. */
export async function editionToWithdraw(
  db: Db,
  actor: Actor,
  id: string,
): Promise<{ id: string; officeId: string }> {
  const found = await findEditionById(db, actor, id)
  if (!found) throw new Problem('not-found')
  if (!mayChangePromises(actor, found.office.id)) throw new Problem('not-allowed')
  return { id, officeId: found.office.id }
}

/** Takes back an edition that has not begun; it stays to be read. Throws `illegal-move` for one that has. */
export async function withdrawEdition(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  { id, officeId }: { id: string; officeId: string },
): Promise<Edition> {
  await holdEditions(db, officeId)
  const summaries = editionSummaries(await listEditions(db, officeId), dayOf(now))
  const edition = summaries.find((one) => one.id === id)
  if (edition?.state !== 'upcoming') throw new Problem('illegal-move', { detail: begun })
  await markWithdrawn(db, id, now)
  await recordAudit(db, actor, now, {
    action: 'edition.withdrawn',
    subjectId: id,
    before: { holdsFrom: edition.holdsFrom, withdrawn: false },
    after: { holdsFrom: edition.holdsFrom, withdrawn: true },
  })
  return readEdition({ db, now }, actor, id)
}

const begun = {
  bn: 'যে সংস্করণ শুরু হয়ে গেছে বা আগেই প্রত্যাহার হয়েছে, তা প্রত্যাহার করা যায় না। নতুন সংস্করণ প্রকাশ করুন।',
  en: 'An edition that has begun, or was withdrawn before, cannot be withdrawn. Publish a new one.',
}
