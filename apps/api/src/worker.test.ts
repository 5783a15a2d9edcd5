import { expect, test } from 'vitest'
import { mailServer } from './notifications/mail-server.fixture.ts'
import { raise } from './testing/raise.ts'
import { testDesk } from './testing/test-desk.ts'
import { startWorker } from './worker.ts'

const desk = await testDesk()
const server = await mailServer()

test('the worker watches and delivers, and stops when told', async () => {
  const { orm } = desk.database.reading(null)
  const member = await orm.member.findFirstOrThrow({ where: { account: { login: 'institution' } } })
  await orm.account.update({
    where: { id: member.accountId },
    data: { email: 'teacher@example.org', demo: false },
  })
  const ticket = await raise(desk)
  desk.clock.now = Date.parse('2026-11-25T09:00:00+06:00')

  const failures: unknown[] = []
  const mail = { smtpUrl: server.url, from: 'desk@example.org' }
  const deps = { ...desk.deps, config: { ...desk.deps.config, mail } }
  const stop = startWorker(deps, (what, error) => failures.push([what, error]))
  // The outbox is the last thing of a round, and the breach that the watching wrote is in it.
  await expect.poll(() => orm.outbox.count({ where: { deliveredAt: null } }), { timeout: 10_000 }).toBe(0)
  await stop()

  expect(failures).toEqual([])
  expect(server.received.map(({ to }) => to)).toEqual([['teacher@example.org']])
  const row = await orm.ticket.findUniqueOrThrow({ where: { number: ticket.number } })
  expect(row.breachedAt?.toISOString()).toBe(ticket.clock.dueAt)
})

test('a failing round is told and does not end the work', async () => {
  const failures: string[] = []
  const broken = new Proxy(desk.deps.database, {
    get: () => {
      throw new Error('the database is away')
    },
  })
  const stop = startWorker({ ...desk.deps, database: broken }, (what) => failures.push(what))
  await expect
    .poll(() => new Set(failures))
    .toEqual(
      new Set([
        'bulks',
        'watching',
        'renewing searches',
        'sounding institutions',
        'changing',
        'warning',
        'delivering',
        'sending letters',
        'purging',
      ]),
    )
  await stop()
})
