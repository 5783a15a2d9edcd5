import { dayNumberOf, dayOf } from '@sheba/clock/calendar/dhaka'
import type { CalendarNotices } from '@sheba/contract/calendar'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { officeAsked } from '../offices/office-reads.ts'
import { layersInForce } from './calendar-reads.ts'
import type { EnteredLayer } from './entered-layers.ts'
import { daysBetween } from './list-days.ts'

/** A day that hangs on the moon is asked about for so long before it comes. */
export const provisionalSoonDays = 14

/** What somebody should see to in an office's calendar. Throws `not-found`. */
export async function calendarNotices(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  asked: string | undefined,
): Promise<CalendarNotices> {
  const office = await officeAsked(db, actor, asked)
  if (!office) throw new Problem('not-found')
  const today = dayNumberOf(now)
  const days = await daysBetween(db, office.id, today, today + provisionalSoonDays)
  return {
    noListForYear: yearWithoutList(await layersInForce(db, office.id), dayOf(now)),
    provisionalSoon: days.filter(({ provisional }) => provisional),
  }
}

/** The list of the coming year is gazetted in autumn: before October its absence is no news. */
export function yearWithoutList(layers: readonly EnteredLayer[], today: string): number | null {
  const year = Number(today.slice(0, 4))
  const hasList = (of: number) =>
    layers.some(({ days }) => days?.some(({ on, kind }) => kind === 'closed' && on.startsWith(`${of}-`)))
  if (!hasList(year)) return year
  return today >= `${year}-10-01` && !hasList(year + 1) ? year + 1 : null
}
