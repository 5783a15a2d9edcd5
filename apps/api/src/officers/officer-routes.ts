import * as contract from '@sheba/contract/officers'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { idAfter, idPage } from '../http/id-pages.ts'
import { serve } from '../http/serve.ts'
import { officesAsked } from '../offices/office-reads.ts'
import { createOfficer, createOfficerFaults } from './create-officer.ts'
import { editOfficer, editOfficerFaults, officerToEdit } from './edit-officer.ts'
import { listOfficers } from './officer-reads.ts'
import { officerView } from './officer-view.ts'

export function officerRoutes(app: FastifyInstance, deps: Deps): void {
  const at = { app, deps }

  serve(
    at,
    contract.listOfficers,
    { access: ['officer', 'supervisor', 'admin'] },
    async ({ db, actor, query }) => {
      const page = { after: idAfter(query.cursor), limit: query.limit }
      const officeIds = await officesAsked(db, actor, query.office)
      return idPage(await listOfficers(db, officeIds, page), query.limit, officerView)
    },
  )

  serve(
    at,
    contract.createOfficer,
    {
      access: ['supervisor', 'admin'],
      references: ({ db, actor, body }) => createOfficerFaults(db, actor, body),
    },
    async ({ db, now, actor, body }) => createOfficer({ db, now }, actor, body),
  )

  serve(
    at,
    contract.editOfficer,
    {
      access: ['supervisor', 'admin'],
      resource: ({ db, actor, params }) => officerToEdit(db, actor, params.id),
      references: ({ db, actor, body, resource }) => editOfficerFaults(db, actor, body, resource),
    },
    async ({ db, now, actor, resource, body }) => editOfficer({ db, now }, actor, resource.id, body),
  )
}
