import { expect, test } from 'vitest'
import { testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const ask = (url: string) => desk.app.inject({ method: 'GET', url })

test('the document stays the same, and is the one the page shows', async () => {
  const answers = await Promise.all(
    ['/api/openapi.json', '/api/openapi.json', '/api/docs/json'].map(async (url) => {
      const { statusCode, headers, body } = await ask(url)
      return [statusCode, headers['content-type'], JSON.parse(body)]
    }),
  )
  expect(answers).toEqual([answers[0], answers[0], answers[0]])
  expect(answers[0]?.slice(0, 2)).toEqual([200, 'application/json; charset=utf-8'])
})

test.each([
  ['/api/docs', 'text/html; charset=utf-8'],
  ['/api/docs/', 'text/html; charset=utf-8'],
  ['/api/docs/static/swagger-ui.css', 'text/css; charset=utf-8'],
  ['/api/docs/static/swagger-initializer.js', 'application/javascript; charset=utf-8'],
])('the page has %s', async (url, type) => {
  const { statusCode, headers, body } = await ask(url)
  expect([statusCode, headers['content-type']]).toEqual([200, type])
  expect(body.length).toBeGreaterThan(100)
  expect(headers['content-security-policy']).toContain("script-src 'self'")
  expect([headers['x-content-type-options'], headers['x-frame-options']]).toEqual(['nosniff', 'SAMEORIGIN'])
})

test('what the page does not have is 404 in problem+json', async () => {
  const { statusCode, headers } = await ask('/api/docs/no-such-thing')
  expect([statusCode, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8'])
})
