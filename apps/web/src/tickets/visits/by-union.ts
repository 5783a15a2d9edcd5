import type { TicketItem } from '@sheba/contract/tickets'

export type UnionVisits = { union: TicketItem['union']; tickets: TicketItem[] }

/**
 * Tickets by union, in the order in which each union's first one stands; those of no union last. Within a union the order
 * stays, so that what is given least time left first is so in each.
 */
export function byUnion(tickets: readonly TicketItem[]): UnionVisits[] {
  const groups = new Map<string, UnionVisits>()
  for (const ticket of tickets) {
    const key = ticket.union?.id ?? ''
    const group = groups.get(key) ?? { union: ticket.union, tickets: [] }
    // A ticket that changed between two pages may come twice.
    if (!group.tickets.some(({ number }) => number === ticket.number)) group.tickets.push(ticket)
    groups.set(key, group)
  }
  return [...groups.values()].toSorted((a, b) => Number(a.union === null) - Number(b.union === null))
}
