import type { Ticket } from '@sheba/contract/tickets'
import { expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { changed, sendChange } from '../testing/send-change.ts'
import { testDesk } from '../testing/test-desk.ts'

const desk = await testDesk()
const question = { reason: 'requesterMustAnswer', message: 'কোন মডেলের ল্যাপটপ?', expectedOn: '2026-11-25' }
const done = { outcome: 'solved', text: 'ব্যাটারি বদলানো হয়েছে।' }

// Every move from every status: what the table of moves does not have is 409.
const moves: [string, 'POST' | 'PUT' | 'PATCH' | 'DELETE', string, string, unknown, string[]][] = [
  ['assign', 'PUT', '/assignment', 'officer', { officerId: null }, ['new', 'inProgress', 'waiting']],
  ['start', 'PATCH', '', 'officer', { status: 'inProgress' }, ['new']],
  ['pause', 'POST', '/pause', 'officer', question, ['new', 'inProgress', 'waiting']],
  ['resume', 'DELETE', '/pause', 'officer', undefined, ['waiting']],
  ['resolve', 'POST', '/resolution', 'officer', done, ['new', 'inProgress', 'waiting']],
  ['reopen', 'POST', '/reopening', 'institution', { reason: 'আবার' }, ['resolved']],
  ['close', 'POST', '/closure', 'institution', {}, ['resolved']],
  ['cancel', 'POST', '/cancellation', 'institution', { reason: 'না' }, ['new', 'inProgress', 'waiting']],
  [
    'refer',
    'POST',
    '/referral',
    'officer',
    { to: 'বিটিসিএল', text: 'দেখুন।' },
    ['new', 'inProgress', 'waiting'],
  ],
  ['escalate', 'POST', '/escalation', 'officer', { text: 'দেখুন।' }, ['new', 'inProgress', 'waiting']],
  [
    'setDeadline',
    'PUT',
    '/deadline',
    'supervisor',
    { dueAt: '2026-12-24T04:00:00Z', reason: 'পরীক্ষা' },
    ['new', 'inProgress', 'waiting'],
  ],
  [
    'reclassify',
    'PATCH',
    '',
    'officer',
    { service: 'website-information' },
    ['new', 'inProgress', 'waiting'],
  ],
  [
    'reply',
    'POST',
    '/replies',
    'institution',
    { text: 'কথা' },
    ['new', 'inProgress', 'waiting', 'resolved', 'closed'],
  ],
]
const ways: Record<string, (ticket: Ticket) => Promise<Ticket>> = {
  new: async (ticket) => ticket,
  inProgress: (ticket) => changed(desk, ticket, 'PATCH', '', 'officer', { status: 'inProgress' }),
  waiting: (ticket) => changed(desk, ticket, 'POST', '/pause', 'officer', question),
  resolved: (ticket) => changed(desk, ticket, 'POST', '/resolution', 'officer', done),
  closed: async (ticket) =>
    changed(
      desk,
      await changed(desk, ticket, 'POST', '/resolution', 'officer', done),
      'POST',
      '/closure',
      'institution',
      {},
    ),
  cancelled: (ticket) => changed(desk, ticket, 'POST', '/cancellation', 'institution', { reason: 'না' }),
}

for (const [status, way] of Object.entries(ways)) {
  test.each(moves)(`from ${status}: %s`, async (_, method, noun, as, body, from) => {
    const ticket = await way(await raise(desk))
    const before = await desk.ask('GET', `/tickets/${ticket.number}`, { as: 'officer' })
    const answer = await sendChange(desk, ticket, method, noun, as, body)
    if (from.includes(status)) expect(answer.status).toBeLessThan(300)
    else {
      expect(answer.status).toBe(409)
      expect((await desk.ask('GET', `/tickets/${ticket.number}`, { as: 'officer' })).text).toBe(before.text)
    }
  })
}

test('what `can` says is what happens', async () => {
  // Another minute than that of the tests above: an account raises no more than so many in one.
  desk.clock.now += 61_000
  const nouns: Record<string, ['POST' | 'PUT' | 'DELETE', string, unknown]> = {
    assign: ['PUT', '/assignment', { officerId: null }],
    pause: ['POST', '/pause', question],
    resume: ['DELETE', '/pause', undefined],
    resolve: ['POST', '/resolution', done],
    reopen: ['POST', '/reopening', { reason: 'আবার' }],
    close: ['POST', '/closure', {}],
    cancel: ['POST', '/cancellation', { reason: 'না' }],
    reply: ['POST', '/replies', { text: 'কথা' }],
    note: ['POST', '/replies', { text: 'ভেতরে', internal: true }],
    refer: ['POST', '/referral', { to: 'বিটিসিএল', text: 'দেখুন।' }],
    merge: ['POST', '/merge', { into: (await raise(desk)).number }],
    setDeadline: ['PUT', '/deadline', { dueAt: '2026-11-23T04:00:00Z', reason: 'পরীক্ষা' }],
    escalate: ['POST', '/escalation', { text: 'দেখুন।' }],
    excuse: ['POST', '/excuse', { reason: 'ঝড়' }],
    refuseResolution: ['POST', '/resolution/refusal', { reason: 'প্রমাণ নেই' }],
  }
  for (const way of Object.values(ways)) {
    for (const as of ['institution', 'officer', 'supervisor']) {
      for (const [ability, [method, noun, body]] of Object.entries(nouns)) {
        const ticket = await way(await raise(desk))
        const seen = (await desk.ask('GET', `/tickets/${ticket.number}`, { as })).body
        const answer = await sendChange(desk, ticket, method, noun, as, body)
        expect([as, seen.status, ability, answer.status < 300]).toEqual([
          as,
          seen.status,
          ability,
          seen.can[ability],
        ])
      }
    }
  }
}, 120_000)
