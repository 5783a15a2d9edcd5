import type { CalendarDay } from '@sheba/contract/calendar'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { dayLook } from './day-look.ts'
import { calendarMessages } from './messages.ts'

/** A day in words: what it is, its name, its hours, and which office has entered it. */
export function useDayWords() {
  const t = useText(calendarMessages)
  const f = useFormat()
  const pick = usePick()

  const clock = (time: string): string => {
    const [hour = 0, minute = 0] = time.split(':').map(Number)
    return f.clock(hour, minute)
  }
  const hours = (intervals: CalendarDay['intervals']): string =>
    intervals.map(({ opens, closes }) => t.hoursFromTo({ from: clock(opens), to: clock(closes) })).join(', ')
  const origin = (day: CalendarDay): string | null =>
    day.own ? t.own : day.entry ? t.inherited({ office: pick(day.entry.office.name) }) : null

  return {
    hours,
    origin,
    what: (day: CalendarDay): string => t[dayLook(day)],
    /** All of it, in a line. */
    line: (day: CalendarDay, today: string): string =>
      [
        `${f.day(day.on, 'long')}${day.on === today ? ` (${t.isToday})` : ''}: ${t[dayLook(day)]}`,
        day.name && pick(day.name),
        day.provisional && t.provisional,
        day.open && hours(day.intervals),
        isEntered(day) && origin(day),
      ]
        .filter(Boolean)
        .join(', '),
  }
}

/** Whether somebody has entered something about this day of its own, beyond the hours of the week. */
export function isEntered({ why }: CalendarDay): boolean {
  return why !== 'weekly'
}
