import type { Db } from '../db/client.ts'

/** A union or municipality of an office; null where the office has none of that id. */
export async function findUnion(db: Db, officeId: string, unionId: string): Promise<{ id: string } | null> {
  const [row] = await db.rows<{ id: string }>(
    'SELECT id FROM union_area WHERE id = $1::uuid AND office_id = $2::uuid',
    [unionId, officeId],
  )
  return row ?? null
}
