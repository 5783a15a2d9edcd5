import { readFileSync } from 'node:fs'
import { dayNumber, dayOfNumber, type Moment } from './dhaka.ts'
import type { CalendarLayer, Interval, SingleDay, WeeklyHours } from './layers.ts'
import { calendarOf, compileCalendar, type OfficeCalendar } from './office-calendar.ts'

/** Calendars for tests. */

export const nineToFive: readonly Interval[] = [[540, 1020]]

export const officeWeek: WeeklyHours = {
  0: nineToFive,
  1: nineToFive,
  2: nineToFive,
  3: nineToFive,
  4: nineToFive,
  5: [],
  6: [],
}

export const nothing: CalendarLayer = { dated: [], days: [] }
export const plainWeeks: CalendarLayer = { ...nothing, weekly: officeWeek }

/** The office week with the days that the seed enters. */
export const holidays: CalendarLayer = { ...plainWeeks, days: readHolidays() }

/** Compiles layers that a test knows to be right. */
export function calendarWith(...layers: CalendarLayer[]): OfficeCalendar {
  const compiled = compileCalendar(layers)
  if (!compiled.ok) throw new Error(`The calendar of this test is refused: ${JSON.stringify(compiled)}`)
  return compiled.calendar
}

/** Open from nine to five on the days with these numbers, which `compileCalendar` might refuse. */
export function openOn(opens: (number: number) => boolean): OfficeCalendar {
  return calendarOf((number) => ({
    on: dayOfNumber(number),
    open: opens(number),
    intervals: opens(number) ? nineToFive : [],
    name: null,
    why: 'weekly',
    order: null,
    provisional: false,
  }))
}

/** Open every day up to this one, and never again. */
export function openUntil(last: string): OfficeCalendar {
  return openOn((number) => number <= dayNumber(last))
}

export function closed(on: string, more: Partial<SingleDay> = {}): SingleDay {
  const name = { bn: 'ছুটি', en: 'Holiday' }
  return { on, kind: 'closed', order: 'general', name, provisional: false, ...more }
}

export function working(on: string, more: Partial<SingleDay> = {}): SingleDay {
  const name = { bn: 'কর্মদিবস', en: 'Working day' }
  return { on, kind: 'working', order: null, name, provisional: false, ...more }
}

/** The moment of a clock time in Dhaka, `YYYY-MM-DD HH:MM` with seconds if wanted, by Temporal alone. */
export function dhaka(local: string): Moment {
  return Temporal.PlainDateTime.from(local.replace(' ', 'T')).toZonedDateTime('Asia/Dhaka').epochMilliseconds
}

/** The other way, for messages a person can read. */
export function inDhaka(moment: Moment): string {
  const at = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('Asia/Dhaka').toPlainDateTime()
  return at.toString({ smallestUnit: moment % 60_000 === 0 ? 'minute' : 'millisecond' }).replace('T', ' ')
}

type Entered = {
  on: string
  kind: 'general' | 'executive' | 'working'
  en: string
  bn: string
  moon: boolean
}

function readHolidays(): SingleDay[] {
  const file = new URL('../../../../prisma/seed/data/holidays-bd.json', import.meta.url)
  // The file is the project's own seed; its shape is checked where it is seeded.
  const { days } = JSON.parse(readFileSync(file, 'utf8')) as { days: Entered[] }
  return days.map(({ on, kind, en, bn, moon }) => ({
    on,
    kind: kind === 'working' ? 'working' : 'closed',
    order: kind === 'working' ? null : kind,
    name: { bn, en },
    provisional: moon,
  }))
}
