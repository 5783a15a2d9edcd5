import * as contract from '@sheba/contract/offices'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { idAfter, idPage } from '../http/id-pages.ts'
import { serve } from '../http/serve.ts'
import { createOffice, createOfficeFaults } from './create-office.ts'
import { editOffice } from './edit-office.ts'
import { listOffices, loadOffice, officesAsked } from './office-reads.ts'
import { officeView, unionView } from './office-view.ts'
import { listUnions } from './union-reads.ts'

export function officeRoutes(app: FastifyInstance, deps: Deps): void {
  const at = { app, deps }

  serve(at, contract.listOffices, { access: 'signed-in' }, async ({ db, actor, query }) => {
    const page = { after: idAfter(query.cursor), limit: query.limit }
    return idPage(await listOffices(db, actor, page), query.limit, officeView)
  })

  serve(
    at,
    contract.createOffice,
    { access: ['admin'], references: ({ db, body }) => createOfficeFaults(db, body) },
    async ({ db, now, actor, body }) => createOffice({ db, now }, actor, body),
  )

  serve(
    at,
    contract.editOffice,
    { access: ['admin'], resource: ({ db, actor, params }) => loadOffice(db, actor, params.id) },
    async ({ db, now, actor, resource, body }) => editOffice({ db, now }, actor, resource, body),
  )

  serve(at, contract.listUnions, { access: 'signed-in' }, async ({ db, actor, query }) => {
    const page = { after: idAfter(query.cursor), limit: query.limit }
    const officeIds = await officesAsked(db, actor, query.office)
    return idPage(await listUnions(db, officeIds, page), query.limit, unionView)
  })
}
