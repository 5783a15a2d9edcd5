import { expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()

async function raw(payload: string, type: string | undefined, path = '/api/v1/tickets') {
  return desk.app.inject({
    method: 'POST',
    url: path,
    payload,
    headers: {
      authorization: `Bearer ${await desk.token('institution')}`,
      'accept-language': 'en',
      ...(type ? { 'content-type': type } : {}),
    },
  })
}

test.each([
  ['{', 'application/json', 400, 'not-json'],
  ['', 'application/json', 400, 'not-json'],
  ['{"__proto__": {"a": 1}}', 'application/json', 400, 'not-json'],
  ['[]', 'application/json', 400, 'invalid-request'],
  ['"text"', 'application/json', 400, 'invalid-request'],
  ['null', 'application/json', 400, 'invalid-request'],
  ['<a/>', 'application/xml', 415, 'wrong-media-type'],
  ['a=1', 'application/x-www-form-urlencoded', 415, 'wrong-media-type'],
  [JSON.stringify({ description: 'x'.repeat(300_000) }), 'application/json', 413, 'too-large'],
])('a body of %s as %s is %i %s', async (payload, type, status, code) => {
  const answer = await raw(payload, type)
  expect([answer.statusCode, answer.json().type]).toEqual([status, `/problems/${code}`])
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(answer.json()).toMatchObject({
    title: expect.any(String),
    detail: expect.any(String),
    requestId: expect.any(String),
  })
})

test('what is not signed in is 401 before its body is looked at', async () => {
  const answer = await desk.app.inject({
    method: 'POST',
    url: '/api/v1/tickets',
    payload: '{',
    headers: { 'content-type': 'application/json' },
  })
  expect(answer.statusCode).toBe(401)
})

test.each([
  '/tickets/LHG-2026-1',
  '/tickets/42',
  '/tickets/LHG-2026-999999',
  '/tickets/%00',
  '/no-such-thing',
  '/offices/7',
])('%s is 404 in problem+json', async (path) => {
  const answer = await desk.ask('GET', path, { as: 'officer' })
  expect([answer.status, answer.headers['content-type']]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ])
})

test('a ticket’s number may be typed in Bangla digits and small letters', async () => {
  const { number } = await raise(desk)
  const typed = number.toLowerCase().replace(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'[Number(digit)] ?? '')
  expect(
    (await desk.ask('GET', `/tickets/${encodeURIComponent(typed)}`, { as: 'officer' })).body.number,
  ).toBe(number)
})

test('the order of refusals: what the path names, then the body, then the version, then the state', async () => {
  const { number } = await raise(desk)
  const path = `/tickets/${number}/resolution`
  const good = { outcome: 'solved', text: 'হয়েছে' }
  expect((await desk.ask('POST', path, { as: 'officer-kalia', body: {} })).status).toBe(404)
  expect((await desk.ask('POST', path, { as: 'institution', body: {} })).status).toBe(403)
  expect((await desk.ask('POST', path, { as: 'officer', body: {} })).status).toBe(400)
  expect((await desk.ask('POST', path, { as: 'officer', body: good })).status).toBe(428)
  expect((await desk.ask('POST', path, { as: 'officer', body: good, version: 7 })).status).toBe(412)
  expect((await desk.ask('POST', path, { as: 'officer', body: good, version: 1 })).status).toBe(200)
  expect((await desk.ask('POST', path, { as: 'officer', body: good, version: 2 })).status).toBe(409)
})

test('text that looks like markup or SQL stays text', async () => {
  const subject = `<script>alert(1)</script> '; DROP TABLE ticket; --`
  const { number } = await raise(desk, { subject })
  expect((await desk.ask('GET', `/tickets/${number}`, { as: 'officer' })).body.subject).toBe(subject)
})

test.each(['x\u0000y', 'x\u0007y'])('a control character is refused on its field', async (subject) => {
  const answer = await desk.ask('POST', '/tickets', {
    as: 'institution',
    body: { service: 'field-ict-support', subject, description: '' },
  })
  expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, '#/subject'])
})

test('an idempotency key too short is refused', async () => {
  const body = { service: 'field-ict-support', subject: 'ক', description: '' }
  expect((await desk.ask('POST', '/tickets', { as: 'institution', body, key: 'k' })).status).toBe(400)
})

test('answers tell browsers to trust nothing else', async () => {
  const { headers } = await desk.ask('GET', '/charter')
  expect(headers['content-security-policy']).toContain("script-src 'self'")
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('raising too often is 429 with the seconds to wait', async () => {
  const statuses = new Set<number>()
  for (let index = 0; index < 301; index += 1) {
    const body = { service: 'field-ict-support', subject: `${index}`, description: '' }
    const answer = await desk.ask('POST', '/tickets', { as: 'institution-kalia', body })
    statuses.add(answer.status)
    if (answer.status === 429) expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  }
  expect(statuses).toEqual(new Set([201, 429]))
}, 60_000)
