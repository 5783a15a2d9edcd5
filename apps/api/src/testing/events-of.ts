import type { TicketEvent } from '@sheba/contract/ticket-history'
import type { EventType } from '@sheba/contract/words'
import type { TestDesk } from './test-desk.ts'

/** What the office sees of a ticket's events of one type, in the order in which they were written. */
export async function eventsOf(
  desk: TestDesk,
  { number }: { number: string },
  type: EventType,
): Promise<TicketEvent[]> {
  const events = await desk.ask('GET', `/tickets/${number}/events?limit=200`, { as: 'hq' })
  return events.body.items.filter((event: TicketEvent) => event.type === type)
}
