import { beforeEach, expect, test } from 'vitest'
import { eventsOf } from '../testing/events-of.ts'
import { raise } from '../testing/raise.ts'
import { changed, sendChange } from '../testing/send-change.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const ask = {
  to: 'বিটিসিএল, নড়াইল',
  reference: 'BTCL-4411',
  text: 'সংযোগের তারটি বদলে দিন।',
  expectedOn: '2026-11-26',
}

beforeEach(() => {
  desk.clock.now = sundayMorning
})

test('a referral is a mark: the clock runs on, the ticket is begun and taken', async () => {
  const raised = await raise(desk)
  const { dueAt } = raised.clock
  const referred = await changed(desk, raised, 'POST', '/referral', 'officer', ask)
  expect(referred).toMatchObject({
    status: 'inProgress',
    referral: { to: ask.to, since: new Date(sundayMorning).toISOString(), expectedOn: ask.expectedOn },
    clock: { state: 'running', dueAt },
    firstResponseAt: null,
    can: { refer: true },
  })
  expect(referred.assignee).not.toBeNull()
  expect(await eventsOf(desk, raised, 'ticket.referred')).toMatchObject([{ ...ask, by: { role: 'officer' } }])
  const listed = await desk.ask('GET', '/tickets?view=referred', { as: 'officer' })
  expect(listed.body.items.map(({ number }: { number: string }) => number)).toContain(raised.number)

  const ended = await changed(desk, referred, 'DELETE', '/referral', 'officer')
  expect(ended).toMatchObject({ status: 'inProgress', referral: null })
  expect(await eventsOf(desk, raised, 'ticket.referralEnded')).toMatchObject([{ to: ask.to }])
  expect((await sendChange(desk, ended, 'DELETE', '/referral', 'officer')).status).toBe(409)
})

test('is refused to the requester, after the end, with an impossible day, and of an old version', async () => {
  const ticket = await raise(desk)
  expect((await sendChange(desk, ticket, 'POST', '/referral', 'institution', ask)).status).toBe(403)
  for (const expectedOn of ['2026-11-21', '2027-11-23']) {
    const wrong = await sendChange(desk, ticket, 'POST', '/referral', 'officer', { ...ask, expectedOn })
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([400, '#/expectedOn'])
  }
  const bare = await desk.ask('POST', `/tickets/${ticket.number}/referral`, { as: 'officer', body: ask })
  expect(bare.status).toBe(428)
  const old = await sendChange(desk, { ...ticket, version: 9 }, 'POST', '/referral', 'officer', ask)
  expect([old.status, old.body.current.number]).toEqual([412, ticket.number])
  const done = await changed(desk, ticket, 'POST', '/resolution', 'officer', {
    outcome: 'solved',
    text: 'চলছে।',
  })
  expect((await sendChange(desk, done, 'POST', '/referral', 'officer', ask)).status).toBe(409)
  expect(await eventsOf(desk, ticket, 'ticket.referred')).toEqual([])
})
