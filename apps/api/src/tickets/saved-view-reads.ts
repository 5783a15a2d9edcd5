import type { Name } from '@sheba/contract/fields'
import { ViewQuery } from '@sheba/contract/views'
import type { Density, QueueColumn } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'

export type ViewRow = {
  id: string
  ownerId: string
  name: string
  shared: boolean
  query: ViewQuery
  columns: QueueColumn[]
  density: Density
  pinned: boolean
  owner: Name
}

/** More are never listed: own ones are limited, and an office has few people. */
const mostListed = 200

/** The views an actor sees, by name: own ones, and those shared in the office. */
export async function listViewRows(db: Db, actor: Actor): Promise<ViewRow[]> {
  const rows = await db.rows<ViewRow>(
    `${viewSql} ORDER BY v.name COLLATE "bn-x-icu", v.id LIMIT ${mostListed}`,
    seenBy(actor),
  )
  return rows.map(checked)
}

/** One of them, or null: there is none, or it is not the actor's to see. */
export async function findView(db: Db, actor: Actor, id: string): Promise<ViewRow | null> {
  // An institution belongs to an office without being of it.
  if (actor.role === 'institution') return null
  const [row] = await db.rows<ViewRow>(`${viewSql} AND v.id = $3::uuid`, [...seenBy(actor), id])
  return row ? checked(row) : null
}

const viewSql = `
SELECT v.id, v.owner_id AS "ownerId", v.name, v.is_shared AS shared, v.query, v.columns, v.density,
  EXISTS (SELECT 1 FROM view_pin p WHERE p.view_id = v.id AND p.account_id = $1::uuid) AS pinned,
  jsonb_build_object('bn', a.name_bn, 'en', a.name_en) AS owner
FROM saved_view v JOIN account a ON a.id = v.owner_id
WHERE (v.owner_id = $1::uuid OR (v.is_shared AND v.office_id = $2::uuid))`

const seenBy = (actor: Actor) => [actor.accountId, actor.office.id]

/** A filter of an older edition of the product that is none any more is left out. */
function checked(row: ViewRow): ViewRow {
  const query = ViewQuery.safeParse(row.query)
  return { ...row, query: query.success ? query.data : {} }
}
