import { getPromisedMoment } from '@sheba/contract/charter'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { promisedMoment } from './promised-moment.ts'

export function promiseRoutes(app: FastifyInstance, deps: Deps): void {
  serve(
    { app, deps },
    getPromisedMoment,
    { access: 'signed-in' },
    async ({ db, now, actor, params, query }) => promisedMoment({ db, now }, actor, { ...params, ...query }),
  )
}
