import { createHash } from 'node:crypto'

/** A statement as pg takes it: prepared once for a connection. */
export function statement(
  sql: string,
  values: readonly unknown[],
): { name: string; text: string; values: unknown[] } {
  return { name: statementName(sql), text: sql, values: [...values] }
}

const names = new Map<string, string>()

/** A prepared statement is known by its text: PostgreSQL cuts names at 63 bytes, so a short hash stands for it. */
export function statementName(sql: string): string {
  const known = names.get(sql)
  if (known) return known
  const name = `s${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`
  // Texts with as many shapes as there are inputs would fill the memory of both sides: stop remembering then.
  if (names.size < 2000) names.set(sql, name)
  return name
}
