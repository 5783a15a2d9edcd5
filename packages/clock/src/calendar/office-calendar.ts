import type { CalendarRefusal } from './check-layers.ts'
import { checkLayer } from './check-layers.ts'
import { dayNumber, dayOfNumber } from './dhaka.ts'
import type { CalendarLayer, DayInfo } from './layers.ts'
import { type ReckonedDays, reckonDays } from './reckoned-days.ts'
import { settleDay } from './settle-day.ts'

/**
 * The office hours of one office, ready to be reckoned with. Make one per office and version and keep it: it
 * remembers the days it has settled. `dayInfo` throws a RangeError when `on` is not a day.
 */
export type OfficeCalendar = {
  dayInfo: (on: string) => DayInfo
  /** For the functions beside this file. */
  days: ReckonedDays
}

/** A run of this many days without an open minute is refused. */
export const longestClosedDays = 31

/**
 * Compiles the entries of an office and of those above it, from headquarters (first) down to the office (last).
 * Refuses entries that are wrong, and a calendar in which some 31 days in a row have no open minute.
 */
export function compileCalendar(
  layers: readonly CalendarLayer[],
): { ok: true; calendar: OfficeCalendar } | ({ ok: false } & CalendarRefusal) {
  for (const [position, layer] of layers.entries()) {
    const refusal = checkLayer(layer, position)
    if (refusal) return { ok: false, ...refusal }
  }
  const calendar = calendarOf(settleDay(layers))
  const closed = longClosure(calendar, layers)
  return closed ? { ok: false, ...closed } : { ok: true, calendar }
}

/** A calendar of a rule for days, by day number; nothing is refused. `compileCalendar` is for what people enter. */
export function calendarOf(settle: (number: number) => DayInfo): OfficeCalendar {
  const days = reckonDays(settle)
  return { days, dayInfo: (on) => days.info(dayNumber(on)) }
}

/** Only single days can close what the week opens, so a long closure holds one, unless the week itself is closed. */
function longClosure(calendar: OfficeCalendar, layers: readonly CalendarLayer[]): CalendarRefusal | null {
  const entered = layers.flatMap((layer) => layer.days.map((day) => dayNumber(day.on)))
  // A day beyond every single day shows whether the week alone opens anything.
  const beyond = Math.max(0, ...entered) + longestClosedDays
  let checkedTo = Number.NEGATIVE_INFINITY
  for (const start of [...entered.toSorted((one, other) => one - other), beyond]) {
    if (start < checkedTo) continue
    let first = start
    while (start - first < longestClosedDays && !calendar.days.info(first).open) first -= 1
    let last = start
    while (last - first <= longestClosedDays && !calendar.days.info(last).open) last += 1
    if (last - first > longestClosedDays) {
      return { because: 'no-office-time', from: dayOfNumber(first + 1), to: dayOfNumber(last - 1) }
    }
    checkedTo = last
  }
  return null
}
