import type { z } from 'zod'
import { wrongField } from './problem.ts'

/** Where a list goes on: the key of the last row, wrapped so that nobody builds on its inside. */
export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** The key inside a cursor; null without one. What this server has not made is refused, pointing at `cursor`. */
export function decodeCursor<Key>(cursor: string | undefined, schema: z.ZodType<Key>): Key | null {
  if (cursor === undefined) return null
  const key = schema.safeParse(parsed(cursor))
  if (key.success) return key.data
  throw wrongField('cursor', {
    bn: 'এই cursor আমাদের দেওয়া নয়; প্রথম পাতা থেকে শুরু করুন।',
    en: 'This cursor is not one we gave; start from the first page.',
  })
}

/** A page cut from one row more than was asked for: that row says there is a next page. */
export function cutPage<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly (string | number)[],
): { rows: readonly Row[]; nextCursor: string | null } {
  const last = rows[limit - 1]
  if (rows.length <= limit || last === undefined) return { rows, nextCursor: null }
  return { rows: rows.slice(0, limit), nextCursor: encodeCursor(keyOf(last)) }
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
