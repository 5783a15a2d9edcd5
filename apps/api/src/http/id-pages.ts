import { z } from 'zod'
import { cutPage, decodeCursor } from './cursor.ts'

const IdKey = z.tuple([z.uuid()])

/** Lists read in the order of their ids, which is that in which the rows were made: the id to go on after. */
export function idAfter(cursor: string | undefined): string | null {
  return decodeCursor(cursor, IdKey)?.[0] ?? null
}

/** A page of such a list, from one row more than was asked for. */
export function idPage<Row extends { id: string }, Item>(
  rows: readonly Row[],
  limit: number,
  view: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const page = cutPage(rows, limit, ({ id }) => [id])
  return { items: page.rows.map(view), nextCursor: page.nextCursor }
}
