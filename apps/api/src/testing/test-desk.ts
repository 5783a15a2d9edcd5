import type { Endpoint } from '@sheba/contract/endpoint'
import type { FastifyInstance } from 'fastify'
import { afterAll } from 'vitest'
import { seedBase } from '../../../../prisma/seed/seed-base.ts'
import { buildApp } from '../app.ts'
import { demoPassword } from '../auth/demo-reads.ts'
import type { Database } from '../db/client.ts'
import type { Deps } from '../deps.ts'
import { served } from '../http/serve.ts'
import { freshDatabase } from './fresh-database.ts'

/** An answer as a test looks at it. `body` is what the JSON said. */
export type Answered = {
  status: number
  headers: Record<string, unknown>
  // biome-ignore lint/suspicious/noExplicitAny: a test names the field it expects, and fails where there is none
  body: any
  text: string
}

type Asking = {
  as?: string
  body?: unknown
  /** Sent as `If-Match: "n"`. */
  version?: number
  key?: string
  headers?: Record<string, string>
}

export type TestDesk = {
  app: FastifyInstance
  database: Database & { url: string }
  deps: Deps
  /** Epoch milliseconds; a test moves it. */
  clock: { now: number }
  ask: (method: Endpoint['method'], path: string, asking?: Asking) => Promise<Answered>
  token: (login: string) => Promise<string>
  /** The next request of this login signs in anew. */
  forget: (login: string) => void
}

/** Sunday 22 November 2026, 10:00 in Dhaka: an ordinary office day, with ordinary days after it. */
export const sundayMorning = Date.parse('2026-11-22T10:00:00+06:00')

/** A whole desk on a database of the test file's own, with the demo accounts and no ticket, and a clock of the test's. */
export async function testDesk({ now = sundayMorning } = {}): Promise<TestDesk> {
  const database = await freshDatabase()
  await seedBase(database, { demo: true, now })
  const clock = { now }
  const deps: Deps = { database, now: () => clock.now, config: testConfig }
  const app = await buildApp(deps)
  afterAll(() => app.close())
  const tokens = new Map<string, { token: string; at: number }>()

  const token = async (login: string) => {
    const known = tokens.get(login)
    if (known && Math.abs(clock.now - known.at) < 300_000) return known.token
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/sessions',
      payload: { login, password: demoPassword },
    })
    if (answer.statusCode !== 201) throw new Error(`${login} can't sign in: ${answer.body}`)
    const fresh: string = answer.json().accessToken
    tokens.set(login, { token: fresh, at: clock.now })
    return fresh
  }

  const ask: TestDesk['ask'] = async (method, path, { as, body, version, key, headers = {} } = {}) => {
    const answer = await app.inject({
      method,
      url: path.startsWith('/api') || path.startsWith('/health') ? path : `/api/v1${path}`,
      headers: {
        ...(as ? { authorization: `Bearer ${await token(as)}` } : {}),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...(key ? { 'idempotency-key': key } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    const json = String(answer.headers['content-type'] ?? '').includes('json')
    const parsed = json && answer.body !== '' ? JSON.parse(answer.body) : null
    if (answer.statusCode < 300 && json) matchesContract(app, method, path, parsed)
    return { status: answer.statusCode, headers: answer.headers, body: parsed, text: answer.body }
  }
  return { app, database, deps, clock, ask, token, forget: (login) => void tokens.delete(login) }
}

const testConfig: Deps['config'] = {
  host: '127.0.0.1',
  port: 0,
  role: 'web',
  demo: true,
  secret: 'a secret for tests alone, long enough for one',
  webRoot: null,
  raisesPerMinute: 300,
  secureCookies: false,
  logLevel: 'silent',
  listenUrl: null,
  mail: null,
}

/** Every successful answer is of the shape that the contract promises, and says nothing beyond it. */
function matchesContract(app: FastifyInstance, method: string, path: string, body: unknown): void {
  const bare = path.replace(/^\/api\/v1/, '').split('?')[0] ?? ''
  const found = served
    .get(app)
    ?.find(({ endpoint }) => endpoint.method === method && pattern(endpoint.path).test(bare))
  if (!found?.endpoint.reply.schema) return
  const parsed = found.endpoint.reply.schema.safeParse(body)
  if (!parsed.success) throw new Error(`${method} ${path} answers another shape: ${parsed.error.message}`)
  const kept = JSON.stringify(parsed.data, sorted)
  if (kept !== JSON.stringify(body, sorted)) throw new Error(`${method} ${path} says more than its contract`)
}

function pattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`)
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
