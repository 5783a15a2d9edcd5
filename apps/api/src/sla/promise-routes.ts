import { getPromisedMoment } from '@sheba/contract/charter'
import { reckonExamples as reckonExamplesEndpoint } from '@sheba/contract/policies'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { promisedMoment } from './promised-moment.ts'
import { reckonExamples } from './reckon-examples.ts'

export function promiseRoutes(app: FastifyInstance, deps: Deps): void {
  serve(
    { app, deps },
    getPromisedMoment,
    { access: 'signed-in' },
    async ({ db, now, actor, params, query }) => promisedMoment({ db, now }, actor, { ...params, ...query }),
  )

  serve(
    { app, deps },
    reckonExamplesEndpoint,
    { access: ['officer', 'supervisor', 'admin'] },
    async ({ db, now, actor, body }) => ({ items: await reckonExamples({ db, now }, actor, body) }),
  )
}
