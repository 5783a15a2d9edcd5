import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Problem } from './problem.ts'
import { sendProblem } from './problem-replies.ts'

/**
 * Serves the built page with its precompressed files. File names under assets carry a hash and may be kept for
 * ever; every other address that is not the API's is the page itself, which knows its own paths.
 */
export async function pageFiles(app: FastifyInstance, webRoot: string): Promise<void> {
  const index = path.join(webRoot, 'index.html')
  if (!existsSync(index)) throw new Error(`The page is not built: ${index} is missing.`)
  await app.register(fastifyStatic, {
    root: webRoot,
    preCompressed: true,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, file) => {
      const hashed = file.includes(`${path.sep}assets${path.sep}`)
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const page = readFileSync(index)
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && !/^\/(api|health|assets)(\/|$|\?)/.test(request.url)
    if (!wantsPage) return sendProblem(request, reply, new Problem('not-found'))
    return reply.code(200).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page)
  })
}
