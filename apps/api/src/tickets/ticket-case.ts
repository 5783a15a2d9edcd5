import type { OfficeCalendar } from '@sheba/clock/calendar/office-calendar'
import { calendarsOf } from '../calendar/calendar-reads.ts'
import type { Db } from '../db/client.ts'
import { type CalendarKey, calendarKeys, clockHistory, type KeptCase } from './clock-history.ts'
import { clockEventsOf } from './ticket-store.ts'

/** All that a ticket's clock is folded from, and how its calendars are found again. */
export async function ticketCase(
  db: Db,
  ticket: { id: string; officeId: string; receivedAt: Date; loggedAt: Date },
): Promise<{ kept: KeptCase; calendarOf: (key: CalendarKey) => OfficeCalendar }> {
  const kept = clockHistory(ticket, await clockEventsOf(db, ticket.id))
  return { kept, calendarOf: await calendarsOf(db, calendarKeys(kept)) }
}
