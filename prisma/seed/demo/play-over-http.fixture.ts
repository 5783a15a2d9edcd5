import { randomUUID } from 'node:crypto'
import { demoPassword } from '../../../apps/api/src/auth/demo-reads.ts'
import type { TestDesk } from '../../../apps/api/src/testing/test-desk.ts'
import { closeUnconfirmed } from '../../../apps/api/src/tickets/close-unconfirmed.ts'
import type { Endpoint } from '../../../packages/contract/src/endpoint.ts'
import type { DemoWorld } from './demo-world.ts'
import { inOrderOfWriting } from './play-stories.ts'
import { raiseAsk } from './raise-ask.ts'
import { type DemoLogin, demoLogins, type Step, type Story } from './story.ts'

type Seen = { number: string; version: number }

/** Plays stories as people do: each step a request of who does it, at its own moment. Answers how many there were. */
export async function playOverHttp(
  desk: TestDesk,
  stories: readonly Story[],
  world: DemoWorld,
): Promise<number> {
  const bearer = await signIn(desk)
  const seen = new Map<Story, Seen>()
  const writings = inOrderOfWriting(stories)
  for (const { story, step, at } of writings) {
    desk.clock.now = at
    const ticket = seen.get(story)
    if (step?.does === 'closeByTime') {
      await closeByTime(desk, ticket?.number ?? '', at)
      continue
    }
    const { by, method, path, body } = ticket && step ? request(step, ticket, world) : raising(story, world)
    const answer = await desk.ask(method, path, {
      headers: { authorization: bearer(by) },
      ...(ticket ? { version: ticket.version } : {}),
      ...(method === 'POST' ? { key: randomUUID() } : {}),
      ...(body === undefined ? {} : { body }),
    })
    if (answer.status >= 300) throw new Error(`${method} ${path} of the demo is refused: ${answer.text}`)
    seen.set(story, { number: answer.body.number, version: answer.body.version })
  }
  return writings.length
}

/** A session of each account, begun now: it outlives every moment of the past. */
async function signIn(desk: TestDesk): Promise<(login: DemoLogin) => string> {
  const headers = new Map<DemoLogin, string>()
  for (const login of demoLogins) {
    const { status, body } = await desk.ask('POST', '/sessions', { body: { login, password: demoPassword } })
    if (status !== 201) throw new Error(`${login} can't sign in`)
    headers.set(login, `Bearer ${body.accessToken}`)
  }
  return (login) => headers.get(login) ?? ''
}

async function closeByTime({ database }: TestDesk, number: string, now: number): Promise<void> {
  const ticket = await database.reading(null).orm.ticket.findUniqueOrThrow({ where: { number } })
  const closed = await database.transaction(null, (db) => closeUnconfirmed({ db, now }, ticket.id))
  if (!closed) throw new Error(`${number} does not close by time`)
}

type Request = { by: DemoLogin; method: Endpoint['method']; path: string; body?: unknown }

function raising(story: Story, world: DemoWorld): Request {
  return { by: story.draft.by, method: 'POST', path: '/tickets', body: raiseAsk(story, world) }
}

function request(step: Exclude<Step, { does: 'closeByTime' }>, { number }: Seen, world: DemoWorld): Request {
  const { by } = step
  const post = (noun: string, body: unknown): Request => ({
    by,
    method: 'POST',
    path: `/tickets/${number}/${noun}`,
    body,
  })
  switch (step.does) {
    case 'assign': {
      const officerId = step.to && world.actor(step.to).officerId
      return { by, method: 'PUT', path: `/tickets/${number}/assignment`, body: { officerId } }
    }
    case 'edit':
      return { by, method: 'PATCH', path: `/tickets/${number}`, body: step.ask }
    case 'reply':
      return post('replies', step.ask)
    case 'pause':
      return post('pause', step.ask)
    case 'resume':
      return { by, method: 'DELETE', path: `/tickets/${number}/pause` }
    case 'resolve':
      return post('resolution', step.ask)
    case 'reopen':
      return post('reopening', step.ask)
    case 'close':
      return post('closure', step.ask)
    case 'cancel':
      return post('cancellation', step.ask)
  }
}
