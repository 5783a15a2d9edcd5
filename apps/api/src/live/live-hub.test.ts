import { afterAll, expect, test } from 'vitest'
import { findActor } from '../auth/actor-reads.ts'
import { raise } from '../testing/raise.ts'
import { testDesk } from '../testing/test-desk.ts'
import { openHub, type Stream } from './live-hub.ts'

const desk = await testDesk()
const db = desk.database.reading(null)
const hub = openHub(desk.deps)
afterAll(() => hub.close())

async function streamOf(
  login: string,
  minutes = 10,
): Promise<Stream & { said: string[]; over: () => boolean }> {
  const { accessToken } = (
    await desk.ask('POST', '/sessions', { body: { login, password: 'sheba-demo-2026' } })
  ).body
  const { sid, sub } = desk.app.jwt.decode<{ sid: string; sub: string }>(accessToken) ?? expect.fail()
  const actor = (await findActor(db, { id: sid, accountId: sub }, desk.clock.now)) ?? expect.fail()
  const said: string[] = []
  let ended = false
  return {
    actor,
    endsAt: desk.clock.now + minutes * 60_000,
    said,
    over: () => ended,
    send: (text) => void said.push(text),
    end: () => {
      ended = true
    },
  }
}

test('a quiet stream is told how far it is, and ends with its token', async () => {
  const stream = await streamOf('officer', 1)
  await hub.follow(stream, null)
  stream.said.length = 0
  await hub.beat()
  expect(stream.said).toEqual([expect.stringMatching(/^: \nid: \d+:\d+:[\d,]*\n\n$/)])
  expect(stream.over()).toBe(false)
  desk.clock.now += 60_000
  await hub.beat()
  expect(stream.over()).toBe(true)
  hub.leave(stream)
})

test('a stream ends with its session, and with its post', async () => {
  const [signedOut, transferred, stays] = [
    await streamOf('officer'),
    await streamOf('officer2'),
    await streamOf('institution'),
  ]
  for (const stream of [signedOut, transferred, stays]) await hub.follow(stream, null)
  await db.orm.session.update({
    where: { id: signedOut.actor.sessionId },
    data: { revokedAt: new Date(desk.clock.now) },
  })
  const kalia = await db.orm.office.findUniqueOrThrow({ where: { code: 'KAL' } })
  await db.orm.post.updateMany({
    where: { officer: { accountId: transferred.actor.accountId } },
    data: { officeId: kalia.id },
  })
  await hub.beat()
  expect([signedOut, transferred, stays].map((stream) => stream.over())).toEqual([true, true, false])
  for (const stream of [signedOut, transferred, stays]) hub.leave(stream)
})

test('what happens while nobody listens is kept for nobody, and the next is told from then on', async () => {
  await raise(desk)
  desk.clock.now += 31_000
  const stream = await streamOf('officer')
  await hub.follow(stream, null)
  expect(stream.said.filter((text) => text.includes('event:'))).toEqual([])
  const { number } = await raise(desk)
  await expect.poll(() => stream.said.some((text) => text.includes(number))).toBe(true)
  hub.leave(stream)
})

test('closing ends every stream', async () => {
  const closing = openHub(desk.deps)
  const stream = await streamOf('officer')
  await closing.follow(stream, null)
  await closing.close()
  expect(stream.over()).toBe(true)
})
