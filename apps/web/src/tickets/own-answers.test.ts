import { expect, test } from 'vitest'
import { sendAhead, versionAfterOwn } from './own-answers.ts'
import { aTicket } from './ticket.fixture.ts'

test('a change that follows at once waits for the first, and goes by its version', async () => {
  const ticket = aTicket({ number: 'LHG-2026-000001', version: 3 })
  const first = Promise.withResolvers<typeof ticket>()
  void sendAhead(ticket, () => first.promise)
  const version = versionAfterOwn(ticket.number, 3)
  first.resolve({ ...ticket, version: 4 })
  expect(await version).toBe(4)
})

test('a refused change leaves the version as it was', async () => {
  const ticket = aTicket({ number: 'LHG-2026-000002', version: 3 })
  sendAhead(ticket, () => Promise.reject(new Error('refused'))).catch(() => null)
  expect(await versionAfterOwn(ticket.number, 3)).toBe(3)
})

test('what was seen at another version, or is another ticket, goes by what was seen', async () => {
  const ticket = aTicket({ number: 'LHG-2026-000003', version: 3 })
  await sendAhead(ticket, () => Promise.resolve({ ...ticket, version: 4 }))
  expect(await versionAfterOwn(ticket.number, 2)).toBe(2)
  expect(await versionAfterOwn(ticket.number, 7)).toBe(7)
  expect(await versionAfterOwn('LHG-2026-000004', 3)).toBe(3)
})
