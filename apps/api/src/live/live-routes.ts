import * as contract from '@sheba/contract/live'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import type { Deps } from '../deps.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { serve } from '../http/serve.ts'
import { mayWork } from '../tickets/ticket-policy.ts'
import { findTicketRow } from '../tickets/ticket-reads.ts'
import { policyTicket } from '../tickets/ticket-view.ts'
import { openHub } from './live-hub.ts'
import { leaveTicket, sayPresence } from './say-presence.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'
import { streamTo } from './stream-to.ts'

/** One account is used by several people of an office, each with a browser or two. */
const mostStreams = 40

export function liveRoutes(app: FastifyInstance, deps: Deps): void {
  const at = { app, deps }
  const hub = openHub(deps)
  // Before the server waits for its connections: a stream would never end by itself.
  app.addHook('preClose', () => hub.close())

  serve(at, contract.openEvents, { access: ['institution', 'officer', 'supervisor'] }, async (call) => {
    const since = lastEventId(call.request)
    if (hub.countOf(call.actor.accountId) >= mostStreams) {
      throw new Problem('too-many', { retryAfterSeconds: 60 })
    }
    const stream = streamTo(call.reply.raw, {
      actor: call.actor,
      endsAt: expiryOf(call.request),
      begin: () => beginStream(call.reply),
    })
    call.reply.raw.once('close', () => hub.leave(stream))
    await hub.follow(stream, since)
    return undefined
  })

  const works = {
    access: ['officer', 'supervisor'],
    resource: workedOn,
  } as const
  serve(at, contract.sayPresence, works, ({ db, actor, now, resource, body }) =>
    sayPresence({ db, actor, now }, resource.id, body),
  )
  serve(at, contract.endPresence, works, async ({ db, actor, resource }) => {
    await leaveTicket({ db, actor }, resource.id)
    return undefined
  })
}

async function workedOn(call: { db: Db; actor: Actor; now: number; params: { number: string } }) {
  const row = await findTicketRow(call.db, call.actor, call.params.number)
  if (!row) throw new Problem('not-found')
  if (!mayWork(call.actor, policyTicket(row, call.now))) throw new Problem('not-allowed')
  return row
}

function lastEventId(request: FastifyRequest): Snapshot | null {
  const header = request.headers['last-event-id']
  if (header === undefined || header === '') return null
  const since = snapshotOf(String(header))
  if (since) return since
  throw wrongField('Last-Event-ID', {
    bn: 'প্রবাহে পাওয়া শেষ পরিচয়টি হুবহু দিন।',
    en: 'Send the last id of the stream as it was.',
  })
}

/** The moment the token ends that the access was checked by, epoch milliseconds. */
function expiryOf(request: FastifyRequest): number {
  // The token's own claims, signed by this server.
  return (request.user as { exp: number }).exp * 1000
}

/** Takes the answer out of Fastify's hands, and sends its head. */
function beginStream(reply: FastifyReply): void {
  const { raw } = reply
  reply.hijack()
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) raw.setHeader(name, value)
  }
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    // Nothing in between may keep it or gather it up.
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  })
  raw.socket?.setNoDelay(true)
}
