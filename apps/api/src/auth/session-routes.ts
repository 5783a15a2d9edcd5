import * as contract from '@sheba/contract/sessions'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Deps } from '../deps.ts'
import { Problem } from '../http/problem.ts'
import { serve } from '../http/serve.ts'
import { findActor } from './actor-reads.ts'
import { demoAccounts, demoPassword } from './demo-reads.ts'
import { refreshSession } from './refresh-session.ts'
import { type OpenedSession, openSession } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { accessTokenSeconds, sessionMs } from './tokens.ts'
import { userView } from './user-view.ts'

const cookieName = 'sheba_refresh'

export function sessionRoutes(app: FastifyInstance, deps: Deps): void {
  const cookie = {
    path: '/api/v1/sessions',
    httpOnly: true,
    sameSite: 'strict',
    secure: deps.config.secureCookies,
  } as const

  const answer = async (
    opened: OpenedSession,
    reply: FastifyReply,
    now: number,
  ): Promise<contract.Session> => {
    const actor = await findActor(deps.database.reading(opened.accountId), opened, now)
    if (!actor) throw new Problem('sign-in-required')
    reply.setCookie(cookieName, opened.refreshToken, { ...cookie, maxAge: sessionMs / 1000 })
    const accessToken = app.jwt.sign(
      { sid: opened.id, sub: opened.accountId },
      { expiresIn: accessTokenSeconds },
    )
    return { accessToken, expiresIn: accessTokenSeconds, user: userView(actor) }
  }

  serve(
    { app, deps },
    contract.signIn,
    { access: 'public', keepsOnRefusal: true },
    async ({ db, body, request, reply, now }) => {
      const from = { address: request.ip, userAgent: request.headers['user-agent'] ?? null }
      return answer(await openSession(db, body, from, now), reply, now)
    },
  )

  serve(
    { app, deps },
    contract.refreshSession,
    { access: 'public', keepsOnRefusal: true },
    async ({ request, reply, now }) => {
      const token = request.cookies[cookieName]
      const opened =
        token &&
        (await deps.database.transaction(null, (db) => refreshSession(db, token, deps.config.secret, now)))
      if (!opened) {
        reply.clearCookie(cookieName, cookie)
        throw new Problem('sign-in-required')
      }
      return answer(opened, reply, now)
    },
  )

  serve({ app, deps }, contract.signOut, { access: 'signed-in' }, async ({ db, actor, reply, now }) => {
    await signOut(db, actor, now)
    reply.clearCookie(cookieName, cookie)
    return undefined
  })

  serve({ app, deps }, contract.getMe, { access: 'signed-in' }, async ({ actor }) => userView(actor))

  serve({ app, deps }, contract.listDemoAccounts, { access: 'public' }, async ({ db }) => {
    if (!deps.config.demo) throw new Problem('not-found')
    return { password: demoPassword, items: await demoAccounts(db) }
  })
}
