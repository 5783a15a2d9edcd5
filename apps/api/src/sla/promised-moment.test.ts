import { expect, test } from 'vitest'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const dhaka = (local: string) => new Date(`${local}+06:00`).toISOString()

// The worked cases of "at most two days": what falls due on a closed day is in time on the next open day.
test.each([
  ['field-ict-support', '2026-11-22T10:00', '2026-11-24T10:00'],
  ['computer-language-lab', '2026-11-26T16:30', '2026-11-29T17:00'],
  ['backbone-connectivity', '2026-11-27T12:00', '2026-11-29T17:00'],
  ['website-information', '2026-03-16T11:00', '2026-03-24T17:00'],
  ['call-centre-service', '2026-11-22T10:00', '2026-11-22T10:15'],
  ['call-centre-service', '2026-11-26T16:50', '2026-11-29T09:05'],
])('%s asked at %s is promised for %s', async (slug, now, due) => {
  desk.clock.now = Date.parse(dhaka(now))
  const answer = await desk.ask('GET', `/services/${slug}/promised-moment`, { as: 'institution' })
  expect([answer.status, answer.body.receivedAt, answer.body.dueAt]).toEqual([200, dhaka(now), dhaka(due)])
})

test('is what raising then promises', async () => {
  desk.clock.now = sundayMorning
  const service = 'training-advice'
  const promised = await desk.ask('GET', `/services/${service}/promised-moment`, { as: 'institution' })
  const body = { service, subject: 'প্রশিক্ষণ কবে?', description: '' }
  const raised = await desk.ask('POST', '/tickets', { as: 'institution', body })
  expect(raised.body.clock.dueAt).toBe(promised.body.dueAt)
})

test.each([
  ['a service that is none', 'no-such-service', 'institution', 404],
  ['a slug that cannot be one', 'No_Service', 'institution', 404],
  ['a foreign office', 'training-advice?office=KAL', 'institution', 404],
  ['nobody', 'training-advice', undefined, 401],
])('not for %s', async (_, slug, as, status) => {
  const [name, query = ''] = slug.split('?')
  const path = `/services/${name}/promised-moment${query && `?${query}`}`
  expect((await desk.ask('GET', path, as ? { as } : {})).status).toBe(status)
})
