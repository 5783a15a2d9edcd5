import type { TicketItem } from '@sheba/contract/tickets'

/** The rows on the screen, and those that wait to be shown. */
export type SteadyRows = { rows: readonly TicketItem[]; waiting: number }

/**
 * Rows that do not move while somebody is among them: each is renewed where it stands, one that has left the list stays
 * with what was last known of it, and new ones wait. `shown` is what stood there before, by number; a ticket that came in
 * two pages counts once.
 */
export function steadyRows(
  shown: readonly TicketItem[],
  incoming: readonly TicketItem[],
  isHeld: boolean,
): SteadyRows {
  const fresh = new Map(incoming.map((ticket) => [ticket.number, ticket]))
  if (!isHeld) return { rows: [...fresh.values()], waiting: 0 }
  const known = new Set(shown.map(({ number }) => number))
  const waiting = [...fresh.keys()].filter((number) => !known.has(number)).length
  return { rows: shown.map((ticket) => fresh.get(ticket.number) ?? ticket), waiting }
}
