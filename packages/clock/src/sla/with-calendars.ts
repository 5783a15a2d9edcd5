import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import type { ClockCase, ClockEvent } from './clock.ts'

/**
 * A case that was kept with a key in place of each calendar, made ready to be folded: its own calendar, those that
 * changes brought, and those of the clocks it absorbed. `calendarOf` is asked once for each place where a key stands.
 */
export function withCalendars<K>(kept: ClockCase<K>, calendarOf: (key: K) => OfficeCalendar): ClockCase {
  return {
    ...kept,
    calendar: calendarOf(kept.calendar),
    history: kept.history.map((event) => withCalendar(event, calendarOf)),
  }
}

function withCalendar<K>(event: ClockEvent<K>, calendarOf: (key: K) => OfficeCalendar): ClockEvent {
  if (event.kind === 'absorbed') return { ...event, of: withCalendars(event.of, calendarOf) }
  if (event.kind !== 'changed') return event
  const { calendar, ...change } = event
  return calendar === undefined ? change : { ...change, calendar: calendarOf(calendar) }
}
