import { z } from 'zod'
import { wholeNumber } from './fields.ts'

/** Every list is read by keyset: `cursor` is opaque, made by the server, and never an offset. */
export const PageQuery = z.strictObject({
  limit: wholeNumber(1, 200).default(50).meta({ description: 'How many, 50 unless told, at most 200' }),
  cursor: z.string().max(500).optional().meta({ description: 'The nextCursor of the page before' }),
})

export function page<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() })
}
