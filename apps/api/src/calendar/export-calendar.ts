import { dayOf } from '@sheba/clock/calendar/dhaka'
import type { EnteredDay } from '@sheba/contract/calendar'
import type { Name } from '@sheba/contract/fields'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { officeAsked } from '../offices/office-reads.ts'
import { layersInForce } from './calendar-reads.ts'
import { intervalsView } from './day-view.ts'
import { decidingDay } from './deciding-entry.ts'

/** The single days that hold in an office through a year, in order, inherited ones among them. Throws `not-found`. */
export async function exportCalendar(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  ask: { office: string | undefined; year: number | undefined },
): Promise<{ office: { id: string; code: string; name: Name }; year: number; items: EnteredDay[] }> {
  const office = await officeAsked(db, actor, ask.office)
  if (!office) throw new Problem('not-found')
  const year = ask.year ?? Number(dayOf(now).slice(0, 4))
  const layers = await layersInForce(db, office.id)
  const entered = layers.flatMap(({ days }) => (days ?? []).map(({ on }) => on))
  const ofYear = [...new Set(entered)].filter((on) => on.startsWith(`${year}-`)).toSorted()
  const items = ofYear.flatMap((on) => {
    const day = decidingDay(layers, on)?.day
    if (!day) return []
    const { kind, order, name, intervals, provisional, reason = null } = day
    return [
      { ...{ on, kind, order, name, provisional, reason }, intervals: intervals && intervalsView(intervals) },
    ]
  })
  const { id, code, name } = office
  return { office: { id, code, name }, year, items }
}
