import { randomUUIDv7 } from 'node:crypto'

/** When the rows of the seed were entered, whenever it runs: early enough for a year of history to stand on them. */
export const enteredAt = new Date('2024-01-01T00:00:00+06:00')

/** As many ids as there are rows, in their order: lists read by id, and version 7 keeps none within a millisecond. */
export function orderedIds(count: number): string[] {
  return Array.from({ length: count }, () => randomUUIDv7()).sort()
}

/** Gives each row an id, so that reading by id gives back the order of the list. */
export function withIds<Row>(rows: readonly Row[]): (Row & { id: string })[] {
  const ids = orderedIds(rows.length)
  return rows.map((row, index) => ({ ...row, id: ids[index] ?? randomUUIDv7() }))
}
