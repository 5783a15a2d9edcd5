import * as contract from '@sheba/contract/policies'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { compareVersions, policiesOf, versionsOf } from './read-policies.ts'
import { policyToWithdraw, withdrawPolicy } from './withdraw-version.ts'
import { policyReferenceFaults, writePolicy } from './write-version.ts'

const readers = ['officer', 'supervisor', 'admin'] as const
const writers = ['supervisor', 'admin'] as const

export function policyRoutes(app: FastifyInstance, deps: Deps): void {
  const at = { app, deps }

  serve(at, contract.listPolicies, { access: readers }, async ({ db, now, actor, query }) =>
    policiesOf({ db, now }, actor, query.office),
  )

  serve(at, contract.listPolicyVersions, { access: readers }, async ({ db, now, actor, params, query }) =>
    versionsOf({ db, now }, actor, { ...params, ...query }),
  )

  serve(at, contract.comparePolicyVersions, { access: readers }, async ({ db, now, actor, params, query }) =>
    compareVersions({ db, now }, actor, { ...params, ...query }),
  )

  serve(
    at,
    contract.writePolicy,
    {
      access: writers,
      references: ({ db, actor, body }) => policyReferenceFaults(db, actor, body),
      checksReferences: true,
    },
    async ({ db, now, actor, body }) => writePolicy({ db, now }, actor, body),
  )

  serve(
    at,
    contract.withdrawPolicy,
    {
      access: writers,
      resource: ({ db, actor, params }) => policyToWithdraw(db, actor, params.id),
    },
    async ({ db, now, actor, resource }) => withdrawPolicy({ db, now }, actor, resource),
  )
}
