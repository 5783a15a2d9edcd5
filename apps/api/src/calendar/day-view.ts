import type { DayInfo } from '@sheba/clock/calendar/layers'
import type { CalendarDay } from '@sheba/contract/calendar'

export function dayView({ on, open, intervals, why, name, provisional }: DayInfo): CalendarDay {
  return {
    on,
    open,
    intervals: intervals.map(([opens, closes]) => ({ opens: clockTime(opens), closes: clockTime(closes) })),
    why,
    name,
    provisional,
  }
}

/** Minutes of the day as `HH:MM`; the end of the day is `24:00`. */
function clockTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
