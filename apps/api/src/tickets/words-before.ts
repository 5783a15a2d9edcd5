import type { StoredTicket, TicketChanges } from './ticket-store.ts'

const moments = [
  'receivedAt',
  'firstResponseAt',
  'excusedAt',
  'closedAt',
  'remindedAt',
  'pauseExpectedOn',
] as const satisfies readonly (keyof TicketChanges)[]

/** What a ticket's columns were, those that a change writes by itself: as they are kept with its event. */
export function wordsBefore(ticket: StoredTicket, columns: readonly (keyof TicketChanges)[]): TicketChanges {
  return Object.fromEntries(columns.map((column) => [column, ticket[column]]))
}

/** The same read back from an event, its moments made moments again. */
export function wordsFrom(kept: Record<string, unknown>): TicketChanges {
  const revived = moments.flatMap((column) => {
    const value = kept[column]
    return typeof value === 'string' ? [[column, new Date(value)]] : []
  })
  return { ...kept, ...Object.fromEntries(revived) }
}
