import { expect, test } from 'vitest'
import { changeCalendar } from '../calendar/change-calendar.ts'
import { dhaka, iso } from '../changes/change-desk.fixture.ts'
import { raise } from '../testing/raise.ts'
import { testDesk } from '../testing/test-desk.ts'

// Sunday 22 November 2026, 10:00: two days from now is Tuesday 10:00.
const desk = await testDesk()
const { orm } = desk.database.reading(null)
const supervisor = await orm.account.findUniqueOrThrow({ where: { login: 'supervisor' } })
const office = await orm.office.findUniqueOrThrow({ where: { code: 'LHG' } })
const holiday = (on: string) => ({
  days: [
    {
      ...{ on, kind: 'closed' as const, order: 'executive' as const, name: { bn: 'ছুটি', en: 'Holiday' } },
      ...{ intervals: null, provisional: false, reason: null },
    },
  ],
})
const read = async (number: string) => (await desk.ask('GET', `/tickets/${number}`, { as: 'officer' })).body
const ledger = async (number: string) =>
  (await desk.ask('GET', `/tickets/${number}/deadline`, { as: 'officer' })).body

/** What is raised while a change of the calendar was asked for at `asked` and is not yet committed. */
async function raisedWithin(asked: number, on: string) {
  return desk.database.transaction(supervisor.id, async (db) => {
    await changeCalendar({ db, now: asked }, { accountId: supervisor.id }, office.id, holiday(on))
    return raise(desk)
  })
}

test('raised after a change was asked for and before it stood, a ticket keeps the calendar it was laid in', async () => {
  const ticket = await raisedWithin(desk.clock.now - 1000, '2026-11-24')
  expect(ticket.clock.dueAt).toBe(iso('2026-11-24 10:00'))
  expect((await read(ticket.number)).clock).toEqual(ticket.clock)
  expect((await ledger(ticket.number)).dueAt).toBe(ticket.clock.dueAt)
  expect((await raise(desk)).clock.dueAt).toBe(iso('2026-11-25 17:00'))
})

test('raised before a change was asked for and laid after it stood, it keeps the new calendar', async () => {
  desk.clock.now = dhaka('2026-11-29 10:00')
  const asked = desk.clock.now + 1000
  await desk.database.transaction(supervisor.id, (db) =>
    changeCalendar({ db, now: asked }, { accountId: supervisor.id }, office.id, holiday('2026-12-01')),
  )
  const ticket = await raise(desk)
  expect(ticket.clock.dueAt).toBe(iso('2026-12-02 17:00'))
  desk.clock.now += 3_600_000
  expect((await read(ticket.number)).clock.dueAt).toBe(ticket.clock.dueAt)
  expect((await ledger(ticket.number)).dueAt).toBe(ticket.clock.dueAt)
})

test('of two changes at one moment the second is later, and each ticket keeps its own', async () => {
  desk.clock.now = dhaka('2026-12-06 10:00')
  const first = await raisedWithin(desk.clock.now, '2026-12-08')
  const second = await raisedWithin(desk.clock.now, '2026-12-09')
  expect([first.clock.dueAt, second.clock.dueAt]).toEqual([iso('2026-12-08 10:00'), iso('2026-12-09 17:00')])
  for (const { number, clock } of [first, second]) expect((await read(number)).clock).toEqual(clock)
})
