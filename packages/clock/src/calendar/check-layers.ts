import { dayNumber, isDay } from './dhaka.ts'
import type { CalendarLayer, DatedHours, Interval } from './layers.ts'

/** Why a calendar is refused. `layer` is the position of the office from headquarters (0) down. */
export type CalendarRefusal =
  | { because: 'date-does-not-exist'; layer: number; on: string }
  | { because: 'end-before-start'; layer: number; from: string; to: string }
  | { because: 'minute-outside-day'; layer: number; where: string; interval: Interval }
  | { because: 'closes-before-it-opens'; layer: number; where: string; interval: Interval }
  | { because: 'intervals-overlap'; layer: number; where: string; interval: Interval }
  | { because: 'hours-missing'; layer: number; where: string }
  | { because: 'dated-hours-overlap'; layer: number; from: string; to: string }
  | { because: 'day-given-twice'; layer: number; on: string }
  | { because: 'no-office-time'; from: string; to: string }

/**
 * The first thing that is wrong within one office's entries, or null. `where` names the entry: a weekday from
 * `0` (Sunday) to `6`, the first day of dated hours, or the single day.
 */
export function checkLayer(entries: CalendarLayer, layer: number): CalendarRefusal | null {
  for (const [weekday, intervals] of Object.entries(entries.weekly ?? {})) {
    const wrong = checkIntervals(intervals, layer, weekday)
    if (wrong) return wrong
  }
  return checkDatedHours(entries.dated, layer) ?? checkDays(entries, layer)
}

function checkDatedHours(dated: readonly DatedHours[], layer: number): CalendarRefusal | null {
  for (const { from, to, intervals } of dated) {
    for (const on of [from, to]) if (!isDay(on)) return { because: 'date-does-not-exist', layer, on }
    if (dayNumber(to) < dayNumber(from)) return { because: 'end-before-start', layer, from, to }
    if (intervals.length === 0) return { because: 'hours-missing', layer, where: from }
    const wrong = checkIntervals(intervals, layer, from)
    if (wrong) return wrong
  }
  const inOrder = dated.toSorted((one, other) => dayNumber(one.from) - dayNumber(other.from))
  const second = inOrder.find(({ from }, index) => from <= (inOrder[index - 1]?.to ?? ''))
  return second ? { because: 'dated-hours-overlap', layer, from: second.from, to: second.to } : null
}

function checkDays({ days }: CalendarLayer, layer: number): CalendarRefusal | null {
  const seen = new Set<string>()
  for (const { on, kind, intervals } of days) {
    if (!isDay(on)) return { because: 'date-does-not-exist', layer, on }
    if (seen.has(on)) return { because: 'day-given-twice', layer, on }
    seen.add(on)
    if (kind === 'working' && intervals?.length === 0) return { because: 'hours-missing', layer, where: on }
    const wrong = checkIntervals(intervals ?? [], layer, on)
    if (wrong) return wrong
  }
  return null
}

function checkIntervals(
  intervals: readonly Interval[],
  layer: number,
  where: string,
): CalendarRefusal | null {
  for (const interval of intervals) {
    const [opens, closes] = interval
    const inDay = [opens, closes].every((minute) => Number.isInteger(minute) && minute >= 0 && minute <= 1440)
    if (!inDay) return { because: 'minute-outside-day', layer, where, interval }
    if (closes <= opens) return { because: 'closes-before-it-opens', layer, where, interval }
  }
  const inOrder = intervals.toSorted(([one], [other]) => one - other)
  const second = inOrder.find(([opens], index) => opens < (inOrder[index - 1]?.[1] ?? 0))
  return second ? { because: 'intervals-overlap', layer, where, interval: second } : null
}
