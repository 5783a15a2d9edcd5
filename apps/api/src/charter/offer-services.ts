import type { OfferedService } from '@sheba/contract/charter'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { findInstitution } from '../institutions/institution-reads.ts'
import { officeAsked } from '../offices/office-reads.ts'
import { findEdition } from './charter-reads.ts'
import { offeredServices } from './charter-view.ts'

/**
 * The services of the office asked about, judged for an institution: the asking one, or for officers the one named.
 * Without an institution they are judged for a citizen. Throws `not-found` for what is not the actor's to see.
 */
export async function offerServices(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  ask: { office?: string | undefined; institutionId?: string | undefined },
): Promise<OfferedService[]> {
  const institutionId = ask.institutionId ?? actor.institution?.id
  const institution = institutionId === undefined ? null : await findInstitution(db, actor, institutionId)
  if (institutionId !== undefined && !institution) throw new Problem('not-found')
  const office = await officeAsked(db, actor, ask.office ?? institution?.officeId)
  const edition = office && (await findEdition(db, office.id, now))
  if (!edition) throw new Problem('not-found')
  return offeredServices(edition, institution)
}
