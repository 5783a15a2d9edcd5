import type { Change, ChangeItem } from '@sheba/contract/changes'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { idAfter, idPage } from '../http/id-pages.ts'
import { Problem } from '../http/problem.ts'
import { officesAsked } from '../offices/office-reads.ts'
import { type ChangeRow, findChange, listAppliedChanges, listItems } from './change-reads.ts'
import { changeView, itemView } from './change-view.ts'

type Page<Item> = { items: Item[]; nextCursor: string | null }

/** A change that reaches an office of the actor's. Throws `not-found`. */
export async function loadChange(db: Db, actor: Actor, id: string): Promise<ChangeRow> {
  const change = await findChange(db, actor.officeIds, id)
  if (!change) throw new Problem('not-found')
  return change
}

/** The tickets of a change that are the actor's to see. Throws `invalid-request` for a foreign cursor. */
export async function readItems(
  db: Db,
  actor: Actor,
  changeId: string,
  query: { limit: number; cursor?: string | undefined; which?: 'moving' | 'excused' | 'left' | undefined },
): Promise<Page<ChangeItem>> {
  const after = idAfter(query.cursor)
  const { limit, which } = query
  const rows = await listItems(db, changeId, { officeIds: actor.officeIds, which, after, limit })
  return idPage(rows, limit, (row) => itemView(row, actor))
}

/** The changes that were applied to offices of the actor's, newest first. */
export async function readChanges(
  db: Db,
  actor: Actor,
  query: { limit: number; cursor?: string | undefined; office?: string | undefined },
): Promise<Page<Change>> {
  const officeIds = await officesAsked(db, actor, query.office)
  const before = idAfter(query.cursor)
  const rows = await listAppliedChanges(db, officeIds, { before, limit: query.limit })
  return idPage(rows, query.limit, (row) => changeView(row, actor))
}
