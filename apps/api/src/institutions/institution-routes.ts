import * as contract from '@sheba/contract/institutions'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { idAfter, idPage } from '../http/id-pages.ts'
import { serve } from '../http/serve.ts'
import { officesAsked } from '../offices/office-reads.ts'
import { createInstitution, createInstitutionFaults } from './create-institution.ts'
import { editInstitution, editInstitutionFaults, institutionToEdit } from './edit-institution.ts'
import { listInstitutions } from './institution-reads.ts'
import { institutionLine } from './institution-view.ts'
import { memberRoutes } from './member-routes.ts'

export function institutionRoutes(app: FastifyInstance, deps: Deps): void {
  const at = { app, deps }

  serve(
    at,
    contract.listInstitutions,
    { access: ['officer', 'supervisor', 'admin'] },
    async ({ db, actor, query: { office, q, cursor, limit } }) => {
      const officeIds = await officesAsked(db, actor, office)
      const rows = await listInstitutions(db, { officeIds, q, after: idAfter(cursor), limit })
      return idPage(rows, limit, institutionLine)
    },
  )

  serve(
    at,
    contract.createInstitution,
    {
      access: ['supervisor', 'admin'],
      references: ({ db, actor, body }) => createInstitutionFaults(db, actor, body),
    },
    async ({ db, now, actor, body }) => createInstitution({ db, now }, actor, body),
  )

  serve(
    at,
    contract.editInstitution,
    {
      access: ['supervisor', 'admin'],
      resource: ({ db, actor, params }) => institutionToEdit(db, actor, params.id),
      references: ({ db, body, resource }) => editInstitutionFaults(db, body, resource),
    },
    async ({ db, now, actor, resource, body }) => editInstitution({ db, now }, actor, resource.id, body),
  )

  memberRoutes(app, deps)
}
