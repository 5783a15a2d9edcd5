import { endpoint } from '@sheba/contract/endpoint'
import { refreshSession, type Session } from '@sheba/contract/sessions'
import { HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { someone } from '../testing/people.ts'
import { refuse, serve } from '../testing/serve.ts'
import { accessToken, dropAccessToken, holdAccessToken } from './access-token.ts'
import { call } from './call.ts'
import { LineError } from './line-error.ts'
import { isProblem, ProblemError } from './problem-error.ts'

const Said = z.object({ text: z.string() })
const say = endpoint({
  name: 'say',
  method: 'POST',
  path: '/tickets/:number/replies',
  tag: 'Tickets',
  summary: 'Say something',
  params: z.object({ number: z.string() }),
  body: Said,
  reply: { status: 201, schema: Said },
  problems: ['invalid-request'],
})
const ask = { params: { number: 'LHG-1' }, body: { text: 'উত্তর' } }
const session = (): Session => ({ accessToken: 'fresh', expiresIn: 600, user: someone('officer') })

beforeEach(() => dropAccessToken())

test('it carries the session, the language, the version and the key of the intention', async () => {
  holdAccessToken('token', 600)
  document.documentElement.lang = 'en'
  const calls = serve(say, () => ({ text: 'ok' }))
  expect(await call(say, { ...ask, ifMatch: 7, idempotencyKey: 'draft-1' })).toEqual({ text: 'ok' })
  const { headers, body, params } = calls[0] ?? {}
  expect(body).toEqual({ text: 'উত্তর' })
  expect(params).toMatchObject({ number: 'LHG-1' })
  expect(headers?.get('authorization')).toBe('Bearer token')
  expect(headers?.get('accept-language')).toBe('en')
  expect(headers?.get('if-match')).toBe('"7"')
  expect(headers?.get('idempotency-key')).toBe('draft-1')
})

test('a POST without a key gets one of its own', async () => {
  const calls = serve(say, () => ({ text: 'ok' }))
  await call(say, ask)
  await call(say, ask)
  const keys = calls.map(({ headers }) => headers.get('idempotency-key'))
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
  expect(keys[0]).not.toBe(keys[1])
})

test('a session that ran out is refreshed once for all who ask, and the calls are made again', async () => {
  holdAccessToken('stale', 600)
  const calls = serve(say, ({ headers }) =>
    headers.get('authorization') === 'Bearer fresh' ? { text: 'ok' } : refuse('sign-in-required'),
  )
  const refreshes = serve(refreshSession, session)
  const both = await Promise.all([call(say, ask), call(say, ask)])
  expect(both).toEqual([{ text: 'ok' }, { text: 'ok' }])
  expect(refreshes).toHaveLength(1)
  expect(calls).toHaveLength(4)
  expect(accessToken()).toBe('fresh')
})

test('a token known to be old is exchanged before it is refused', async () => {
  holdAccessToken('old', 5)
  const calls = serve(say, () => ({ text: 'ok' }))
  serve(refreshSession, session)
  await call(say, ask)
  expect(calls.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer fresh'])
})

test('a session that ended is a refusal, and is not asked for again and again', async () => {
  holdAccessToken('stale', 600)
  const calls = serve(say, () => refuse('sign-in-required'))
  serve(refreshSession, () => refuse('sign-in-required'))
  await expect(call(say, ask)).rejects.toMatchObject({ code: 'sign-in-required' })
  expect(calls).toHaveLength(1)
  expect(accessToken()).toBeNull()
})

test('a refusal says all the server said', async () => {
  const errors = [{ pointer: '#/text', detail: 'লেখা নেই' }]
  serve(say, () => refuse('invalid-request', { errors, detail: 'ঠিক করুন' }))
  const error = await call(say, ask).catch((thrown: unknown) => thrown)
  expect(isProblem(error, 'invalid-request')).toBe(true)
  expect(error).toMatchObject({ status: 400, detail: 'ঠিক করুন', errors, requestId: 'r-1' })
})

test('a page of some proxy is an unexpected refusal, and a gateway without a server is no line', async () => {
  serve(say, () => new HttpResponse('<html>', { status: 500 }))
  await expect(call(say, ask)).rejects.toBeInstanceOf(ProblemError)
  serve(say, () => new HttpResponse('<html>', { status: 502 }))
  await expect(call(say, ask)).rejects.toMatchObject({ kind: 'unreachable' })
})

test('without an answer it says whether the line is down', async () => {
  serve(say, () => HttpResponse.error())
  await expect(call(say, ask)).rejects.toBeInstanceOf(LineError)
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  await expect(call(say, ask)).rejects.toMatchObject({ kind: 'offline' })
  vi.restoreAllMocks()
})

test('an answer that does not come in time is given up', async () => {
  serve(say, () => new Promise(() => {}))
  await expect(call(say, { ...ask, timeoutMs: 20 })).rejects.toMatchObject({ kind: 'timeout' })
})

// Read by the compiler alone; each line below must be refused.
export function typeErrors() {
  // @ts-expect-error the path's parameter is missing
  call(say, { body: { text: '' } })
  // @ts-expect-error the body is missing
  call(say, { params: { number: '' } })
  // @ts-expect-error the endpoint takes no query
  call(say, { ...ask, query: { limit: 1 } })
}
