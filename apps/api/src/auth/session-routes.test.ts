import { createHmac } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { testDesk } from '../testing/test-desk.ts'
import { demoPassword } from './demo-reads.ts'

const desk = await testDesk()
const minute = 60_000

beforeEach(() => {
  desk.clock.now += 20 * minute
})

function signIn(login: string, password: string, address = '127.0.0.1') {
  return desk.app.inject({
    method: 'POST',
    url: '/api/v1/sessions',
    payload: { login, password },
    remoteAddress: address,
    headers: { 'accept-language': 'en' },
  })
}

function refresh(cookie: string) {
  return desk.app.inject({
    method: 'POST',
    url: '/api/v1/sessions/refresh',
    cookies: { sheba_refresh: cookie },
  })
}

const cookieOf = (answer: Awaited<ReturnType<typeof signIn>>) =>
  answer.cookies.find(({ name }) => name === 'sheba_refresh')
const me = (token: string) =>
  desk.app.inject({ method: 'GET', url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } })

test('signing in gives a token of ten minutes and a cookie that scripts can’t read', async () => {
  const answer = await signIn('officer', demoPassword)
  expect(answer.statusCode).toBe(201)
  expect(answer.json()).toMatchObject({
    expiresIn: 600,
    user: { login: 'officer', role: 'officer', office: { code: 'LHG' } },
  })
  expect(cookieOf(answer)).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/api/v1/sessions' })
  expect(answer.headers['cache-control']).toBe('no-store')
  expect((await me(answer.json().accessToken)).json().login).toBe('officer')
})

test('a wrong password and an unknown login get the same answer', async () => {
  const [wrong, unknown] = [
    await signIn('officer', 'wrong-password-1'),
    await signIn('nobody-here', 'wrong-password-1'),
  ]
  const body = (answer: typeof wrong) => ({ ...answer.json(), requestId: '' })
  expect([wrong.statusCode, body(wrong)]).toEqual([401, body(unknown)])
})

test('after five failures an account waits, with its right password too, and then not any more', async () => {
  for (let attempt = 0; attempt < 5; attempt += 1)
    expect((await signIn('udc', 'wrong-password-1')).statusCode).toBe(401)
  const refused = await signIn('udc', demoPassword)
  expect(refused.statusCode).toBe(429)
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(refused.json().type).toBe('/problems/too-many')
  desk.clock.now += 15 * minute + 1
  expect((await signIn('udc', demoPassword)).statusCode).toBe(201)
})

test('an address that fails fifty times waits, whichever accounts it tries; another address does not', async () => {
  for (let attempt = 0; attempt < 50; attempt += 1)
    await signIn(`guess-${attempt}`, 'wrong-password-1', '127.0.0.9')
  expect((await signIn('officer', demoPassword, '127.0.0.9')).statusCode).toBe(429)
  expect((await signIn('officer', demoPassword, '127.0.0.8')).statusCode).toBe(201)
}, 30_000)

test('a right password forgives the account’s failures', async () => {
  for (let round = 0; round < 2; round += 1) {
    for (let attempt = 0; attempt < 4; attempt += 1) await signIn('hq', 'wrong-password-1')
    expect((await signIn('hq', demoPassword)).statusCode).toBe(201)
  }
})

test('a login is also found by phone number, in Bangla digits, and in capitals', async () => {
  await desk.database
    .reading(null)
    .orm.account.update({ where: { login: 'officer2' }, data: { phone: '+8801700000199' } })
  expect((await signIn('০১৭০০-০০০১৯৯', demoPassword)).json().user.login).toBe('officer2')
  expect((await signIn(' OFFICER2 ', demoPassword)).json().user.login).toBe('officer2')
})

test('the cookie is replaced at each refresh', async () => {
  const first = cookieOf(await signIn('officer', demoPassword))?.value ?? ''
  const answer = await refresh(first)
  expect(answer.statusCode).toBe(200)
  const second = cookieOf(answer)?.value ?? ''
  expect(second).not.toBe(first)
  expect((await me(answer.json().accessToken)).statusCode).toBe(200)
  expect((await refresh(second)).statusCode).toBe(200)
})

test('a token replaced less than a minute ago gets the same successor', async () => {
  const first = cookieOf(await signIn('officer', demoPassword))?.value ?? ''
  const second = cookieOf(await refresh(first))?.value
  desk.clock.now += 59_000
  expect(cookieOf(await refresh(first))?.value).toBe(second)
})

test('two tabs that refresh at once both go on', async () => {
  const first = cookieOf(await signIn('officer', demoPassword))?.value ?? ''
  const answers = await Promise.all([refresh(first), refresh(first)])
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  expect(cookieOf(answers[0])?.value).toBe(cookieOf(answers[1])?.value)
})

test('a token used after its minute is stolen: the session ends, for the thief and the owner', async () => {
  const opened = await signIn('officer', demoPassword)
  const first = cookieOf(opened)?.value ?? ''
  const fresh = await refresh(first)
  desk.clock.now += 60_000
  expect((await refresh(first)).statusCode).toBe(401)
  expect((await refresh(cookieOf(fresh)?.value ?? '')).statusCode).toBe(401)
  expect((await me(fresh.json().accessToken)).statusCode).toBe(401)
})

test('signing out ends the session at once, access token and all', async () => {
  const opened = await signIn('officer', demoPassword)
  const { accessToken } = opened.json()
  const headers = { authorization: `Bearer ${accessToken}` }
  expect(
    (await desk.app.inject({ method: 'DELETE', url: '/api/v1/sessions/current', headers })).statusCode,
  ).toBe(204)
  expect((await me(accessToken)).statusCode).toBe(401)
  expect((await refresh(cookieOf(opened)?.value ?? '')).statusCode).toBe(401)
})

test('an account that is disabled is out at once', async () => {
  const { accessToken } = (await signIn('institution2', demoPassword)).json()
  await desk.database
    .reading(null)
    .orm.account.update({ where: { login: 'institution2' }, data: { disabledAt: new Date() } })
  expect((await me(accessToken)).statusCode).toBe(401)
  expect((await signIn('institution2', demoPassword)).statusCode).toBe(401)
})

test('a role is what the post says now, not what it said at signing in', async () => {
  const { accessToken } = (await signIn('officer-kalia', demoPassword)).json()
  const { orm } = desk.database.reading(null)
  const officer = await orm.officer.findFirstOrThrow({ where: { account: { login: 'officer-kalia' } } })
  await orm.post.updateMany({ where: { officerId: officer.id }, data: { endedAt: new Date() } })
  expect((await me(accessToken)).statusCode).toBe(401)
})

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const forged = (header: object, payload: object, secret: string) => {
  const body = `${part(header)}.${part(payload)}`
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`
}

test('expired, forged and unsigned tokens are 401, told apart for nobody', async () => {
  const { accessToken } = (await signIn('officer', demoPassword)).json()
  const payload = JSON.parse(Buffer.from(accessToken.split('.')[1], 'base64url').toString())
  const hs256 = { alg: 'HS256', typ: 'JWT' }
  const tokens = [
    forged(hs256, payload, 'another secret'),
    forged(hs256, { ...payload, iat: 1_700_000_000, exp: 1_700_000_600 }, desk.deps.config.secret),
    forged(hs256, { ...payload, iss: 'another-desk' }, desk.deps.config.secret),
    `${part({ alg: 'none', typ: 'JWT' })}.${part(payload)}.`,
    'rubbish',
    '',
  ]
  for (const token of tokens) expect((await me(token)).statusCode).toBe(401)
  expect((await me(forged(hs256, payload, desk.deps.config.secret))).statusCode).toBe(200)
})

test('nobody reads a password’s hash from an answer', async () => {
  const answer = await signIn('officer', demoPassword)
  expect(answer.body).not.toContain('argon2')
})
