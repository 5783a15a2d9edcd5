import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { Problem } from './problem.ts'

/** For those who watch the server: alive, and able to answer from the database. */
export function healthRoutes(app: FastifyInstance, { database }: Deps): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async () => {
    await database.pool.query('SELECT 1').catch(() => {
      throw new Problem('not-ready')
    })
    return { status: 'ready' }
  })
}
