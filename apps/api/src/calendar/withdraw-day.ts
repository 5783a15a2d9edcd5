import type { CalendarDay } from '@sheba/contract/calendar'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { officeLayers } from './calendar-reads.ts'
import { changeCalendar } from './change-calendar.ts'
import { ownDay } from './deciding-entry.ts'
import { editedOffice } from './edited-office.ts'
import { dayNow } from './enter-day.ts'

/** Withdraws what an office has entered for a day; without such an entry nothing changes. Answers the day as it is. */
export async function withdrawDay(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  ask: { on: string; office: string | undefined },
): Promise<CalendarDay> {
  const office = await editedOffice(db, actor, ask.office)
  const [layers = []] = await officeLayers(db, [office.id])
  if (ownDay(layers, office.id, ask.on)) {
    await changeCalendar({ db, now }, actor, office.id, { withdrawDays: [ask.on] })
  }
  return dayNow(db, office.id, ask.on)
}
