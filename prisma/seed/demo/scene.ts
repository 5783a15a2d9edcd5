import { advance } from '../../../packages/clock/src/calendar/advance.ts'
import { type Moment, minuteMs } from '../../../packages/clock/src/calendar/dhaka.ts'
import type { OfficeCalendar } from '../../../packages/clock/src/calendar/office-calendar.ts'
import type { PromiseTerms } from '../../../packages/clock/src/sla/promise.ts'
import type { ServingOffice } from './story.ts'

/** All that the stories depend on, beside their own texts: the same scene gives the same stories. */
export type Scene = {
  now: Moment
  calendarOf: (office: ServingOffice) => OfficeCalendar
  /** The promise of a service, by its slug. */
  promiseOf: (office: ServingOffice, service: string) => PromiseTerms
}

/** The moment by which so many minutes of office time have passed; work done then is done in office hours. */
export function afterOfficeMinutes(calendar: OfficeCalendar, from: Moment, minutes: number): Moment {
  const later = advance(calendar, from, Math.round(minutes * minuteMs))
  if (!later.ok) throw new Error('the demo needs an office that opens')
  return later.at
}
