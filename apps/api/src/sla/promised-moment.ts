import { layDeadline } from '@sheba/clock/sla/deadline'
import { promiseTerms } from '@sheba/clock/sla/promise-terms'
import type { PromisedMoment } from '@sheba/contract/charter'
import type { Actor } from '../auth/actor.ts'
import { calendarOf } from '../calendar/calendar-reads.ts'
import { findService } from '../charter/charter-reads.ts'
import { promiseView } from '../charter/charter-view.ts'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { officeAsked } from '../offices/office-reads.ts'

/**
 * By when a ticket raised now, or received at an earlier moment, would be solved: the very reckoning that raising does.
 * Throws `not-found` for an office that is not the actor's to see or that offers no such service, `no-office-time`
 * where nothing ever opens.
 */
export async function promisedMoment(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  ask: { slug: string; office?: string | undefined; receivedAt?: string | undefined },
): Promise<PromisedMoment> {
  const receivedAt = ask.receivedAt === undefined ? now : Math.min(Date.parse(ask.receivedAt), now)
  const office = await officeAsked(db, actor, ask.office)
  const service = office && (await findService(db, office.id, ask.slug, receivedAt))
  if (!service) throw new Problem('not-found')
  const laid = layDeadline(promiseTerms(service.promise), await calendarOf(db, office.id), receivedAt)
  if (!laid.ok) throw new Problem('no-office-time')
  return {
    receivedAt: new Date(receivedAt).toISOString(),
    dueAt: new Date(laid.dueAt).toISOString(),
    promise: promiseView(service.promise),
  }
}
