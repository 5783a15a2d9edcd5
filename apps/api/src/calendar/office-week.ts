import { checkLayer } from '@sheba/clock/calendar/check-layers'
import type { EnterWeek, OfficeWeek } from '@sheba/contract/calendar'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { type FieldFault, Problem } from '../http/problem.ts'
import { officeAsked } from '../offices/office-reads.ts'
import { layersInForce } from './calendar-reads.ts'
import { refusalSentence } from './calendar-sentences.ts'
import { changeCalendar } from './change-calendar.ts'
import { intervalsView, minutesOf } from './day-view.ts'
import { officeOf } from './deciding-entry.ts'
import { editedOffice } from './edited-office.ts'

/** The ordinary hours of an office, each weekday with whose word it is. Throws `not-found`. */
export async function officeWeek(db: Db, actor: Actor, asked: string | undefined): Promise<OfficeWeek> {
  const office = await officeAsked(db, actor, asked)
  if (!office) throw new Problem('not-found')
  return weekOf(db, office.id)
}

/** Enters the ordinary hours of weekdays; the others stay. Throws `invalid-request`, `no-office-time`. */
export async function enterWeek(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  ask: EnterWeek & { office: string | undefined },
): Promise<OfficeWeek> {
  const office = await editedOffice(db, actor, ask.office)
  const weekdays = ask.weekdays.map(({ weekday, intervals }) => ({
    weekday,
    intervals: intervals && minutesOf(intervals),
  }))
  const faults = weekdays.flatMap(({ weekday, intervals }, index): FieldFault[] => {
    if (weekdays.findIndex((other) => other.weekday === weekday) < index) {
      return [{ pointer: `#/weekdays/${index}/weekday`, detail: twice }]
    }
    const wrong = checkLayer({ weekly: { [weekday]: intervals ?? [] }, dated: [], days: [] }, 0)
    return wrong && wrong.because !== 'no-office-time'
      ? [{ pointer: `#/weekdays/${index}/intervals`, detail: refusalSentence(wrong) }]
      : []
  })
  if (faults.length > 0) throw new Problem('invalid-request', { faults })
  await changeCalendar({ db, now }, actor, office.id, { weekdays })
  return weekOf(db, office.id)
}

async function weekOf(db: Db, officeId: string): Promise<OfficeWeek> {
  const layers = await layersInForce(db, officeId)
  return {
    weekdays: [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
      const says = layers.findLast(({ weekly }) => weekly?.some((one) => one.weekday === weekday))
      return {
        weekday,
        intervals: intervalsView(says?.weekly?.find((one) => one.weekday === weekday)?.intervals ?? []),
        office: says ? officeOf(says) : null,
        own: says?.office_id === officeId,
      }
    }),
  }
}

const twice = { bn: 'এই বার দুবার আছে।', en: 'This weekday is given twice.' }
