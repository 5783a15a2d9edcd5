import type { BodyOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from '@sheba/contract/endpoint'
import type { Role } from '@sheba/contract/words'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import type { Deps } from '../deps.ts'
import { requireAccess } from './access.ts'
import { fieldFaults } from './field-faults.ts'
import { type Answer, answerOnce } from './idempotency.ts'
import { type FieldFault, Problem } from './problem.ts'
import { sendProblem } from './problem-replies.ts'

/** Who may call a route at all. A route cannot be served without saying it. */
export type Access = 'public' | 'signed-in' | readonly Role[]

type ActorFor<A extends Access> = A extends 'public' ? Actor | null : Actor

/** What a route's handler is given: everything checked, and one handle to the database. */
export type Call<E, A extends Access, Resource> = {
  deps: Deps
  db: Db
  actor: ActorFor<A>
  /** Epoch milliseconds, the same through the whole request. */
  now: number
  params: ParamsOf<E>
  query: QueryOf<E>
  body: BodyOf<E>
  resource: Resource
  /** The version of `If-Match`; null where the endpoint asks for none. */
  version: number | null
  request: FastifyRequest
  reply: FastifyReply
}

type Options<E, A extends Access, Resource> = {
  access: A
  /** Loads what the path names, through the actor's scope (404), then asks the policy (403): before the body. */
  resource?: (call: { db: Db; actor: ActorFor<A>; now: number; params: ParamsOf<E> }) => Promise<Resource>
  /** What the body refers to but the actor cannot see, said together with the faults of shape. */
  references?: (call: {
    db: Db
    actor: ActorFor<A>
    body: Record<string, unknown>
    resource: Resource
  }) => Promise<FieldFault[]>
  /** The use case looks at them again with what it loads: they are asked here only beside faults of shape. */
  checksReferences?: true
  /** With a 412: the thing as it is now. */
  current?: (call: { db: Db; actor: ActorFor<A>; now: number; resource: Resource }) => Promise<unknown>
  /** Headers of a successful answer. */
  headers?: (body: ReplyOf<E>) => Record<string, string>
  /** A successful answer as another media type than JSON, where the call asks for one; null: JSON. Of reads only. */
  as?: (call: Call<E, A, Resource>, body: ReplyOf<E>) => OtherForm | null
  /** The use case must keep what it wrote although it refuses (failed sign-ins are counted): no transaction around. */
  keepsOnRefusal?: true
}

type OtherForm = { type: string; text: string; headers: Record<string, string> }

type Loaded = { actor: Actor | null; params: unknown; resource: unknown; now: number }
const loaded = new WeakMap<FastifyRequest, Loaded>()

/** Every endpoint served, with its access: for the OpenAPI document and the tests that ask each route × each role. */
export const served = new WeakMap<FastifyInstance, { endpoint: Endpoint; access: Access }[]>()

/**
 * Binds an endpoint of the contract to a use case. The order of refusals is fixed: 401 before the body is read,
 * what the path names (404, 403), the body (400), then 428, 412 and 409. Writes run in one transaction, in
 * which the answer to an `Idempotency-Key` is kept; a refusal undoes everything.
 */
export function serve<E extends Endpoint, const A extends Access, Resource = undefined>(
  { app, deps }: { app: FastifyInstance; deps: Deps },
  endpoint: E,
  options: Options<E, A, Resource>,
  handle: (call: Call<E, A, Resource>) => Promise<ReplyOf<E>>,
): void {
  served.set(app, [...(served.get(app) ?? []), { endpoint, access: options.access }])
  app.route({
    method: endpoint.method,
    url: `/api/v1${endpoint.path}`,
    onRequest: async (request) => {
      const now = deps.now()
      const actor = await requireAccess(deps, request, options.access, now)
      const params = parsedParams(endpoint, request)
      const db = deps.database.reading(actor?.accountId ?? null)
      const resource = options.resource
        ? // The access just checked makes the actor as narrow as the route has said.
          await options.resource({ db, actor: actor as ActorFor<A>, now, params: params as ParamsOf<E> })
        : undefined
      loaded.set(request, { actor, params, resource, now })
    },
    handler: async (request, reply) => {
      const { actor, params, resource, now } = loaded.get(request) ?? missing()
      const reading = deps.database.reading(actor?.accountId ?? null)
      const checked = await checkedInput(endpoint, options, request, { db: reading, actor, resource })
      const version = endpoint.ifMatch ? versionOf(request) : null
      // The schemas have just parsed these; the types follow the endpoint's own.
      const callWith = (db: Db) =>
        ({ deps, db, now, actor, params, resource, version, request, reply, ...checked }) as Call<
          E,
          A,
          Resource
        >
      const answer = async (db: Db) => {
        const call = callWith(db)
        const body = await handle(call)
        const other = options.as?.(call, body)
        const headers = { ...options.headers?.(body), ...other?.headers }
        return {
          status: endpoint.reply.status,
          headers,
          body,
          ...(other && { type: other.type, text: other.text }),
        }
      }
      try {
        const result = await within(endpoint, options, { deps, request, actor, reading, params, now }, answer)
        if (reply.sent) return reply
        reply.code(result.status).headers({ 'cache-control': 'no-store', ...result.headers })
        if (endpoint.reply.status === 204) return await reply.send()
        return await reply
          .type(result.type ?? 'application/json; charset=utf-8')
          .send(result.text ?? JSON.stringify(result.body))
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'changed-meanwhile' || !options.current) throw error
        const current = await options.current({
          db: reading,
          actor: actor as ActorFor<A>,
          now,
          resource: resource as Resource,
        })
        return sendProblem(request, reply, error, current)
      }
    },
  })
}

async function within<E extends Endpoint, A extends Access, Resource>(
  endpoint: E,
  options: Options<E, A, Resource>,
  call: {
    deps: Deps
    request: FastifyRequest
    actor: Actor | null
    reading: Db
    params: unknown
    now: number
  },
  answer: (db: Db) => Promise<Answer>,
): Promise<Answer> {
  if (endpoint.method === 'GET' || options.keepsOnRefusal) return answer(call.reading)
  return call.deps.database.transaction(call.actor?.accountId ?? null, (db) =>
    endpoint.method === 'POST' && call.actor
      ? answerOnce(db, { ...call, actor: call.actor, operation: endpoint.name }, () => answer(db))
      : answer(db),
  )
}

function parsedParams(endpoint: Endpoint, request: FastifyRequest): unknown {
  if (!endpoint.params) return {}
  const parsed = endpoint.params.safeParse(request.params)
  // What cannot be a number or an id names nothing.
  if (!parsed.success) throw new Problem('not-found')
  return parsed.data
}

async function checkedInput<E extends Endpoint, A extends Access, Resource>(
  endpoint: E,
  options: Options<E, A, Resource>,
  request: FastifyRequest,
  { db, actor, resource }: { db: Db; actor: Actor | null; resource: unknown },
): Promise<{ query: unknown; body: unknown }> {
  const query = endpoint.query?.safeParse(request.query)
  if (query && !query.success)
    throw new Problem('invalid-request', { faults: fieldFaults(query.error, 'query') })
  const body = endpoint.body?.safeParse(request.body ?? {}, { reportInput: true })
  const faults = body && !body.success ? fieldFaults(body.error, 'body') : []
  const asked = faults.length > 0 || !options.checksReferences
  if (options.references && asked && isRecord(request.body)) {
    const unseen = await options.references({
      db,
      actor: actor as ActorFor<A>,
      body: request.body,
      resource: resource as Resource,
    })
    faults.push(...unseen.filter((fault) => !faults.some((known) => known.pointer === fault.pointer)))
  }
  if (faults.length > 0) throw new Problem('invalid-request', { faults })
  return { query: query?.data, body: body?.data }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `If-Match: "7"`. Any other form can match no version, which is what an old one means too. */
function versionOf(request: FastifyRequest): number {
  const header = request.headers['if-match']
  if (!header) throw new Problem('if-match-required')
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())
  if (!match) throw new Problem('changed-meanwhile')
  return Number(match[1])
}

function missing(): never {
  throw new Error('a route ran without its onRequest')
}
