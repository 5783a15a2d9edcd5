import * as contract from '@sheba/contract/bulk'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Deps } from '../deps.ts'
import { keyOf } from '../http/idempotency.ts'
import { languageOf } from '../http/problem-replies.ts'
import { serve } from '../http/serve.ts'
import { csv } from '../text/csv.ts'
import { ticketsOfBulk } from './bulk-reads.ts'
import { bulkFileName, bulkTable } from './bulk-table.ts'
import { bulkView } from './bulk-view.ts'
import { previewBulk } from './preview-bulk.ts'
import { bulkResult, loadBulk, readBulkItems } from './read-bulk.ts'
import { startBulk } from './start-bulk.ts'
import { undoBulk } from './undo-bulk.ts'

const people = ['institution', 'officer', 'supervisor'] as const

export function bulkRoutes(app: FastifyInstance, deps: Deps): void {
  const at = { app, deps }
  const { database, now } = deps
  const place = (request: FastifyRequest) => ({
    database,
    now,
    fail: (error: unknown, ticket: string) => request.log.error({ err: error, ticket }, 'part of a bulk'),
  })
  // Each ticket is a transaction of its own: none stands around them, and the bulk itself is the answer to its key.
  const apart = { access: people, keepsOnRefusal: true } as const

  serve(at, contract.previewBulk, apart, (call) =>
    previewBulk(call, call.actor, call.body, languageOf(call.request)),
  )
  serve(at, contract.startBulk, apart, async (call) => {
    const { actor, body, request, reply } = call
    const { bulk, replayed } = await startBulk(place(request), actor, body, keyOf(request))
    if (replayed) reply.header('idempotent-replay', 'true')
    return bulkResult(call, actor, bulk, languageOf(request))
  })
  serve(at, contract.getBulk, { access: people }, async (call) =>
    bulkView(await loadBulk(call.db, call.actor, call.params.id), call.now),
  )
  serve(at, contract.listBulkItems, { access: people }, async ({ db, actor, params, query, request }) => {
    const { id } = await loadBulk(db, actor, params.id)
    const states = query.state ? [query.state] : null
    return readBulkItems(db, actor, id, { ...query, states, language: languageOf(request) })
  })
  serve(at, contract.undoBulk, apart, async (call) =>
    bulkResult(
      call,
      call.actor,
      await undoBulk(place(call.request), call.actor, call.params.id),
      languageOf(call.request),
    ),
  )
  serve(
    at,
    contract.exportBulk,
    {
      access: people,
      as: (call, { rows }) =>
        call.query.format === 'json'
          ? null
          : {
              type: 'text/csv; charset=utf-8',
              text: csv(rows),
              headers: { 'content-disposition': `attachment; filename="${bulkFileName(call.now)}"` },
            },
    },
    async ({ db, actor, params, request }) => {
      const { id } = await loadBulk(db, actor, params.id)
      return { rows: bulkTable(await ticketsOfBulk(db, actor, id), languageOf(request)) }
    },
  )
}
