import * as contract from '@sheba/contract/views'
import type { FastifyInstance } from 'fastify'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { countViews } from './count-views.ts'
import { createView, editView, loadView, removeView, viewToRemove } from './save-view.ts'
import { listViewRows, type ViewRow } from './saved-view-reads.ts'

const workers = ['officer', 'supervisor'] as const

export function savedViewRoutes(app: FastifyInstance, deps: Deps): void {
  const at = { app, deps }
  type Named = { db: Db; actor: Actor; params: { id: string } }
  const resource = ({ db, actor, params }: Named) => loadView(db, actor, params.id)

  serve(at, contract.listViews, { access: workers }, async ({ db, actor, now }) => {
    const rows = await listViewRows(db, actor)
    const counts = await countViews(
      db,
      actor,
      rows.filter(({ pinned }) => pinned),
      now,
    )
    return { items: rows.map((row) => savedView(row, actor, counts)) }
  })

  serve(at, contract.createView, { access: workers }, async ({ db, actor, now, body }) => {
    const id = await createView({ db, actor, now }, body)
    return shown({ db, actor, now }, id)
  })

  serve(at, contract.editView, { access: workers, resource }, async ({ db, actor, now, resource, body }) => {
    await editView({ db, actor, now }, resource, body)
    return shown({ db, actor, now }, resource.id)
  })

  serve(
    at,
    contract.removeView,
    { access: workers, resource: ({ db, actor, params }: Named) => viewToRemove(db, actor, params.id) },
    ({ db, resource }) => removeView(db, resource),
  )
}

async function shown({ db, actor, now }: { db: Db; actor: Actor; now: number }, id: string) {
  const row = await loadView(db, actor, id)
  return savedView(row, actor, await countViews(db, actor, row.pinned ? [row] : [], now))
}

function savedView(
  { ownerId, ...row }: ViewRow,
  actor: Actor,
  counts: ReadonlyMap<string, number>,
): contract.SavedView {
  return { ...row, own: ownerId === actor.accountId, count: counts.get(row.id) ?? null }
}
