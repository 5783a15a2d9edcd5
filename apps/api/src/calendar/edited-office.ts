import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { type FoundOffice, officeAsked } from '../offices/office-reads.ts'
import { mayEditCalendar } from './calendar-policy.ts'
import { holdCalendars } from './hold-calendars.ts'

/**
 * The office whose calendar is to be changed; nobody else changes one until the transaction is over.
 * Throws `not-found` for one that is not the actor's to see, `not-allowed`.
 */
export async function editedOffice(
  db: Db,
  actor: Actor,
  asked: string | undefined,
): Promise<Pick<FoundOffice, 'id' | 'code' | 'name'>> {
  const office = await officeAsked(db, actor, asked)
  if (!office) throw new Problem('not-found')
  if (!mayEditCalendar(actor, office.id)) throw new Problem('not-allowed')
  await holdCalendars(db)
  return office
}
