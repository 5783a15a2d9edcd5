import * as contract from '@sheba/contract/institutions'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { idAfter, idPage } from '../http/id-pages.ts'
import { serve } from '../http/serve.ts'
import { createMember, createMemberFaults, institutionOfMembers } from './create-member.ts'
import { listMembers } from './member-reads.ts'
import { memberLine } from './member-view.ts'

export function memberRoutes(app: FastifyInstance, deps: Deps): void {
  const at = { app, deps }

  serve(
    at,
    contract.listMembers,
    {
      access: ['institution', 'supervisor', 'admin'],
      resource: ({ db, actor, params }) => institutionOfMembers(db, actor, params.id),
    },
    async ({ db, resource, query }) => {
      const page = { after: idAfter(query.cursor), limit: query.limit }
      return idPage(await listMembers(db, resource.id, page), query.limit, memberLine)
    },
  )

  serve(
    at,
    contract.createMember,
    {
      access: ['institution', 'supervisor', 'admin'],
      resource: ({ db, actor, params }) => institutionOfMembers(db, actor, params.id),
      references: ({ body }) => createMemberFaults(body),
    },
    async ({ db, now, actor, resource, body }) => createMember({ db, now }, actor, resource, body),
  )
}
