import { randomUUIDv7 } from 'node:crypto'
import type { EditView, SavedView } from '@sheba/contract/views'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'

type Kept = Pick<SavedView, 'name' | 'shared' | 'query' | 'columns' | 'density'>

export async function insertView(db: Db, actor: Actor, view: Kept, now: number): Promise<string> {
  const id = randomUUIDv7()
  const { name, shared: isShared, query, columns, density } = view
  await db.orm.savedView.create({
    data: {
      id,
      officeId: actor.office.id,
      ownerId: actor.accountId,
      name,
      isShared,
      query,
      columns,
      density,
      createdAt: new Date(now),
    },
  })
  return id
}

/** Writes what is said, and leaves the rest. */
export async function updateView(db: Db, id: string, edit: Omit<EditView, 'pinned'>): Promise<void> {
  const { name, shared, query, columns, density } = edit
  await db.orm.savedView.update({
    where: { id },
    data: {
      ...(name === undefined ? {} : { name }),
      ...(shared === undefined ? {} : { isShared: shared }),
      ...(query === undefined ? {} : { query }),
      ...(columns === undefined ? {} : { columns }),
      ...(density === undefined ? {} : { density }),
    },
  })
}

export async function deleteView(db: Db, id: string): Promise<void> {
  await db.orm.savedView.delete({ where: { id } })
}

export async function pinView(db: Db, accountId: string, viewId: string, pinned: boolean): Promise<void> {
  if (pinned) {
    await db.rows(
      'INSERT INTO view_pin (view_id, account_id) VALUES ($1::uuid, $2::uuid) ON CONFLICT DO NOTHING RETURNING 1 AS one',
      [viewId, accountId],
    )
  } else {
    await db.orm.viewPin.deleteMany({ where: { viewId, accountId } })
  }
}

/** How many views an account has, and how many it has pinned; its next one waits until this one is written. */
export async function holdViewCounts(db: Db, accountId: string): Promise<{ own: number; pinned: number }> {
  await db.rows('SELECT 1 AS held FROM account WHERE id = $1::uuid FOR UPDATE', [accountId])
  const [row] = await db.rows<{ own: number; pinned: number }>(
    `SELECT (SELECT count(*)::int FROM saved_view WHERE owner_id = $1::uuid) AS own,
       (SELECT count(*)::int FROM view_pin WHERE account_id = $1::uuid) AS pinned`,
    [accountId],
  )
  return row ?? { own: 0, pinned: 0 }
}
