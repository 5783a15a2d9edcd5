import * as contract from '@sheba/contract/charter-editions'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { editionReferenceFaults, publishEdition } from './publish-edition.ts'
import { compareEditions, editionsOf, readEdition } from './read-editions.ts'
import { editionToWithdraw, withdrawEdition } from './withdraw-edition.ts'

const readers = ['officer', 'supervisor', 'admin'] as const
const writers = ['supervisor', 'admin'] as const

export function editionRoutes(app: FastifyInstance, deps: Deps): void {
  const at = { app, deps }

  serve(at, contract.listEditions, { access: readers }, async ({ db, now, actor, query }) =>
    editionsOf({ db, now }, actor, query.office),
  )

  serve(at, contract.getEdition, { access: readers }, async ({ db, now, actor, params }) =>
    readEdition({ db, now }, actor, params.id),
  )

  serve(at, contract.compareEditions, { access: readers }, async ({ db, now, actor, params, query }) =>
    compareEditions({ db, now }, actor, { ...params, ...query }),
  )

  serve(
    at,
    contract.publishEdition,
    {
      access: writers,
      references: ({ db, actor, body }) => editionReferenceFaults(db, actor, body),
      checksReferences: true,
    },
    async ({ db, now, actor, body }) => publishEdition({ db, now }, actor, body),
  )

  serve(
    at,
    contract.withdrawEdition,
    {
      access: writers,
      resource: ({ db, actor, params }) => editionToWithdraw(db, actor, params.id),
    },
    async ({ db, now, actor, resource }) => withdrawEdition({ db, now }, actor, resource),
  )
}
