import * as contract from '@sheba/contract/changes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { applyChange } from './apply-change.ts'
import { changeView } from './change-view.ts'
import { previewChange } from './preview-change.ts'
import { loadChange, readChanges, readItems } from './read-changes.ts'
import { undoChange } from './undo-change.ts'

const changers = ['supervisor', 'admin'] as const
const readers = ['officer', ...changers] as const
const firstPage = { limit: 50 }

export function changeRoutes(app: FastifyInstance, deps: Deps): void {
  const at = { app, deps }
  serve(at, contract.previewChange, { access: changers, keepsOnRefusal: true }, async (call) => {
    const { db, actor, body, now } = call
    const id = await previewChange({ database: deps.database, db, now }, actor, body)
    const change = changeView(await loadChange(db, actor, id), actor)
    return { change, ...(await readItems(db, actor, id, firstPage)) }
  })
  serve(at, contract.applyChange, { access: changers }, async ({ db, now, actor, body }) =>
    changeView(await loadChange(db, actor, await applyChange({ db, now }, actor, body)), actor),
  )
  serve(at, contract.getChange, { access: readers }, async ({ db, actor, params }) =>
    changeView(await loadChange(db, actor, params.id), actor),
  )
  serve(at, contract.listChangeItems, { access: readers }, async ({ db, actor, params, query }) =>
    readItems(db, actor, (await loadChange(db, actor, params.id)).id, query),
  )
  serve(at, contract.listChanges, { access: readers }, async ({ db, actor, query }) =>
    readChanges(db, actor, query),
  )
  serve(at, contract.undoChange, { access: changers }, async ({ db, now, actor, params }) =>
    changeView(await loadChange(db, actor, await undoChange({ db, now }, actor, params.id)), actor),
  )
}
