import type { FastifyRequest } from 'fastify'
import type { Actor } from '../auth/actor.ts'
import { findActor } from '../auth/actor-reads.ts'
import type { Deps } from '../deps.ts'
import { Problem } from './problem.ts'
import type { Access } from './serve.ts'

/** The actor of a request: 401 without a living session, 403 with a role the route is not for. */
export async function requireAccess(
  deps: Deps,
  request: FastifyRequest,
  access: Access,
  now: number,
): Promise<Actor | null> {
  if (access === 'public') return null
  const session = await sessionOf(request)
  const actor = session && (await findActor(deps.database.reading(session.accountId), session, now))
  if (!actor) throw new Problem('sign-in-required')
  if (access !== 'signed-in' && !access.includes(actor.role)) throw new Problem('not-allowed')
  return actor
}

async function sessionOf(request: FastifyRequest): Promise<{ id: string; accountId: string } | null> {
  try {
    const { sid, sub } = await request.jwtVerify<{ sid: string; sub: string }>()
    return { id: sid, accountId: sub }
  } catch {
    // Absent, expired and forged tokens are told apart for nobody.
    return null
  }
}
