import { listCalendarDays } from '@sheba/contract/calendar'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { serve } from '../http/serve.ts'
import { listDays } from './list-days.ts'

export function calendarRoutes(app: FastifyInstance, deps: Deps): void {
  serve({ app, deps }, listCalendarDays, { access: 'signed-in' }, ({ db, now, actor, query }) =>
    listDays({ db, now }, actor, query),
  )
}
