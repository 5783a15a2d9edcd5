import type { StaticDocumentSpec } from '@fastify/swagger'
import Fastify, { type FastifyInstance } from 'fastify'
import { nothingThere, replyWithProblems } from './problem-replies.ts'
import { served } from './serve.ts'

/**
 * What the API is, for machines at /api/openapi.json and for people at /api/docs. Few processes are ever asked: the
 * document is made and its page loaded by the first who does, and kept.
 * @param secure gives an app the headers of every answer.
 */
export function documentation(app: FastifyInstance, secure: (app: FastifyInstance) => unknown): void {
  const document = once(async () => {
    const { openApiDocument } = await import('./openapi.ts')
    return openApiDocument(served.get(app) ?? [])
  })
  const page = once(async () => pageOf(await document(), secure))
  app.get('/api/openapi.json', document)
  // An app that listens takes no more routes: the page's are those of an app of its own.
  for (const url of ['/api/docs', '/api/docs/*']) {
    app.get(url, async (request, reply) => {
      const { routing } = await page()
      reply.hijack()
      routing(request.raw, reply.raw)
    })
  }
  app.addHook('onClose', async () => {
    if (page.asked()) await (await page()).close()
  })
}

async function pageOf(
  document: Record<string, unknown>,
  secure: (app: FastifyInstance) => unknown,
): Promise<FastifyInstance> {
  const [{ default: swagger }, { default: swaggerUi }] = await Promise.all([
    import('@fastify/swagger'),
    import('@fastify/swagger-ui'),
  ])
  const app = Fastify()
  replyWithProblems(app)
  nothingThere(app)
  await secure(app)
  // The library's type wants the document of version 3.0 spelt out; it only passes it on.
  const specification = { document } as unknown as StaticDocumentSpec
  await app.register(swagger, { mode: 'static', specification })
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true })
  await app.ready()
  return app
}

/** Made by the first who asks; made again where that has failed. */
function once<T>(make: () => Promise<T>): { (): Promise<T>; asked: () => boolean } {
  let made: Promise<T> | null = null
  const ask = () => {
    made ??= make().catch((error: unknown) => {
      made = null
      throw error
    })
    return made
  }
  return Object.assign(ask, { asked: () => made !== null })
}
