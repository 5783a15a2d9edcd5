import type { TicketItem } from '@sheba/contract/tickets'
import type { ChosenTicket } from '../bulk/bulk-selection.ts'

/** The rows that are chosen, by number, and the one from which a range goes on. */
export type ChosenRows = { by: ReadonlyMap<string, ChosenTicket>; from: string | null }

export const noneChosen: ChosenRows = { by: new Map(), from: null }

/**
 * Chooses a row, or lets it go. As a range: all from the last one to this one become what the last one became. `rows`
 * are those on the screen, in their order; what is chosen but stands there no longer stays chosen.
 */
export function choose(
  { by, from }: ChosenRows,
  rows: readonly TicketItem[],
  number: string,
  isRange = false,
): ChosenRows {
  const next = new Map(by)
  const places = [number, isRange ? from : null].map((one) => rows.findIndex((row) => row.number === one))
  const [to = -1, start = -1] = places
  const first = start < 0 ? to : Math.min(start, to)
  const isOn = start < 0 ? !by.has(number) : by.has(from ?? '')
  for (const row of rows.slice(Math.max(first, 0), Math.max(start, to) + 1)) {
    if (isOn) next.set(row.number, { number: row.number, version: row.version, subject: row.subject })
    else next.delete(row.number)
  }
  return { by: next, from: number }
}

/** All rows on the screen, or none of them when all are chosen already. */
export function chooseAll({ by }: ChosenRows, rows: readonly TicketItem[]): ChosenRows {
  if (rows.every((row) => by.has(row.number))) return noneChosen
  return {
    by: new Map(rows.map(({ number, version, subject }) => [number, { number, version, subject }])),
    from: null,
  }
}
