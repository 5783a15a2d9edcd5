import { clockOfMinutes } from '@sheba/clock/calendar/clock-of-minutes'
import type { DayInfo, Interval } from '@sheba/clock/calendar/layers'
import type { CalendarDay, OfficeInterval } from '@sheba/contract/calendar'
import { decidingEntry, ownDay } from './deciding-entry.ts'
import type { EnteredLayer } from './entered-layers.ts'

/** A settled day, with whose entry it is; `layers` are what stands for that office, headquarters first. */
export function dayView(day: DayInfo, officeId: string, layers: readonly EnteredLayer[]): CalendarDay {
  const { on, open, intervals, why, order, name, provisional } = day
  const own = ownDay(layers, officeId, on)
  return {
    ...{ on, open, why, order, name, provisional },
    intervals: intervalsView(intervals),
    entry: decidingEntry(layers, day),
    own: own !== null,
    ownId: own?.id ?? null,
  }
}

/** Minutes of the day as `HH:MM`; the end of the day is `24:00`. */
export function intervalsView(intervals: readonly Interval[]): OfficeInterval[] {
  return intervals.map(([opens, closes]) => ({
    opens: clockOfMinutes(opens),
    closes: clockOfMinutes(closes),
  }))
}

/** The other way round: spans as the contract checks them, in the order of the day. */
export function minutesOf(intervals: readonly OfficeInterval[]): [number, number][] {
  const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  return intervals
    .map(({ opens, closes }): [number, number] => [minute(opens), minute(closes)])
    .toSorted(([one], [other]) => one - other)
}
