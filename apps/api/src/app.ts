import { randomUUIDv7 } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import jwt from '@fastify/jwt'
import Fastify, { type FastifyInstance } from 'fastify'
import { sessionRoutes } from './auth/session-routes.ts'
import { bulkRoutes } from './bulk/bulk-routes.ts'
import { calendarRoutes } from './calendar/calendar-routes.ts'
import { changeRoutes } from './changes/change-routes.ts'
import { charterRoutes } from './charter/charter-routes.ts'
import { editionRoutes } from './charter/edition-routes.ts'
import type { Deps } from './deps.ts'
import { documentation } from './http/documentation.ts'
import { healthRoutes } from './http/health-routes.ts'
import { pageFiles } from './http/page-files.ts'
import { nothingThere, replyWithProblems } from './http/problem-replies.ts'
import { institutionRoutes } from './institutions/institution-routes.ts'
import { liveRoutes } from './live/live-routes.ts'
import { officerRoutes } from './officers/officer-routes.ts'
import { officeRoutes } from './offices/office-routes.ts'
import { policyRoutes } from './policies/policy-routes.ts'
import { reportRoutes } from './reports/report-routes.ts'
import { promiseRoutes } from './sla/promise-routes.ts'
import { savedViewRoutes } from './tickets/saved-view-routes.ts'
import { ticketRoutes } from './tickets/ticket-routes.ts'

/** The whole server, not yet listening. */
export async function buildApp(deps: Deps): Promise<FastifyInstance> {
  const { config } = deps
  const app = Fastify({
    logger: { level: config.logLevel },
    genReqId: () => randomUUIDv7(),
    bodyLimit: 256 * 1024,
    routerOptions: { maxParamLength: 100 },
    // Keep-alive connections may not hold a server that is stopping.
    forceCloseConnections: 'idle',
  })
  replyWithProblems(app)
  const secure = (one: FastifyInstance) =>
    one.register(helmet, {
      contentSecurityPolicy: { useDefaults: false, directives: policy },
      hsts: config.secureCookies,
    })
  await secure(app)
  await app.register(cookie)
  await app.register(jwt, {
    secret: config.secret,
    sign: { algorithm: 'HS256', iss: 'sheba-desk' },
    verify: { algorithms: ['HS256'], allowedIss: 'sheba-desk', cache: 1000 },
  })
  healthRoutes(app, deps)
  routes(app, deps)
  documentation(app, secure)
  if (config.webRoot) await pageFiles(app, config.webRoot)
  else nothingThere(app)
  return app
}

function routes(app: FastifyInstance, deps: Deps): void {
  sessionRoutes(app, deps)
  officeRoutes(app, deps)
  officerRoutes(app, deps)
  institutionRoutes(app, deps)
  charterRoutes(app, deps)
  editionRoutes(app, deps)
  policyRoutes(app, deps)
  calendarRoutes(app, deps)
  promiseRoutes(app, deps)
  ticketRoutes(app, deps)
  savedViewRoutes(app, deps)
  changeRoutes(app, deps)
  bulkRoutes(app, deps)
  liveRoutes(app, deps)
  reportRoutes(app, deps)
}

// Nothing from another host, no inline script: text typed by people stays text.
const policy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
}
