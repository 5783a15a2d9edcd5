import { dayNumber, dayOf, dayOfNumber } from '@sheba/clock/calendar/dhaka'
import type { CalendarDay, CalendarOffice } from '@sheba/contract/calendar'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { officeAsked } from '../offices/office-reads.ts'
import { mayEditCalendar } from './calendar-policy.ts'
import { calendarOf, layersInForce } from './calendar-reads.ts'
import { dayView } from './day-view.ts'

const daysUnlessTold = 30
const daysAtMost = 400
/** No office enters anything beyond; and each day asked for is kept in memory. */
export const [earliest, latest] = [dayNumber('2000-01-01'), dayNumber('2100-12-31')]

/** The days of an office, both ends included. Throws `not-found` for an office that is not the actor's to see. */
export async function listDays(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  ask: { office?: string | undefined; from?: string | undefined; to?: string | undefined },
): Promise<{ office: CalendarOffice; items: CalendarDay[] }> {
  const office = await officeAsked(db, actor, ask.office)
  if (!office) throw new Problem('not-found')
  const first = dayNumber(ask.from ?? dayOf(now))
  const last = ask.to === undefined ? first + daysUnlessTold : dayNumber(ask.to)
  if (first < earliest || first > latest) throw wrongField('from', sentences.beyond)
  if (last < first || last - first > daysAtMost) throw wrongField('to', sentences.outOfReach)
  const { id, code, name } = office
  return {
    office: { id, code, name, canEdit: mayEditCalendar(actor, id) },
    items: await daysBetween(db, id, first, last),
  }
}

/** The days from one to another, by their numbers. */
export async function daysBetween(
  db: Db,
  officeId: string,
  first: number,
  last: number,
): Promise<CalendarDay[]> {
  const calendar = await calendarOf(db, officeId)
  const layers = await layersInForce(db, officeId)
  return Array.from({ length: last - first + 1 }, (_, index) =>
    dayView(calendar.dayInfo(dayOfNumber(first + index)), officeId, layers),
  )
}

const sentences = {
  beyond: { bn: '২০০০ থেকে ২১০০ সালের একটি দিন দিন।', en: 'Give a day from 2000 to 2100.' },
  outOfReach: {
    bn: 'শেষ দিনটি প্রথম দিনের পরে এবং ৪০০ দিনের মধ্যে দিন।',
    en: 'Give a last day that is not before the first and at most 400 days after it.',
  },
}
