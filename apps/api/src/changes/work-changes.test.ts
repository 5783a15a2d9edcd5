import { expect, test } from 'vitest'
import { raise } from '../testing/raise.ts'
import { testDesk } from '../testing/test-desk.ts'
import { apply, closed, dhaka, itemsOf, previewed } from './change-desk.fixture.ts'
import { workChanges } from './work-changes.ts'

const desk = await testDesk()
const { orm } = desk.database.reading(null)
const body = (on: string) => ({ kind: 'calendar', office: 'LHG', draft: closed(on) })
const fail = (error: unknown) => {
  throw error
}
const working = (limit: number, stopping = () => false) =>
  workChanges(desk.database, desk.deps.now, fail, { limit, stopping })
const changesOf = (changeId: string) =>
  orm.event.findMany({
    where: { type: 'ticket.deadlineChanged', data: { path: ['changeId'], equals: changeId } },
  })

async function raised(count: number): Promise<string[]> {
  const numbers: string[] = []
  for (let n = 0; n < count; n++) numbers.push((await raise(desk)).number)
  return numbers
}

test('two workers at once move each ticket once, and leave no gap in the numbers of events', async () => {
  const numbers = await raised(12)
  const { change } = await previewed(desk, body('2026-11-24'))
  await apply(desk, change.id)
  await Promise.all([working(2), working(2), working(2)])
  await working(2)
  const events = await changesOf(change.id)
  expect(events.length).toBe(numbers.length)
  expect(new Set(events.map(({ ticketId }) => ticketId)).size).toBe(numbers.length)
  const all = await orm.event.findMany({ where: { office: { code: 'LHG' } }, orderBy: { number: 'asc' } })
  expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1))
  expect((await orm.change.findUniqueOrThrow({ where: { id: change.id } })).state).toBe('applied')
})

test('ended halfway, it goes on where it was, and tells how far it has come', async () => {
  desk.clock.now = dhaka('2026-11-29 10:00')
  const numbers = await raised(7)
  const { change } = await previewed(desk, body('2026-12-01'))
  await apply(desk, change.id)
  const before = await changesOf(change.id)
  let parts = 0
  // Two parts of the work, then the worker is gone: the rest is as if it had been ended by force.
  await working(6, () => parts++ >= 2)
  const halfway = (await desk.ask('GET', `/changes/${change.id}`, { as: 'supervisor' })).body
  expect(halfway.state).toBe('applying')
  expect(halfway.progress.total).toBeGreaterThanOrEqual(numbers.length)
  expect(before).toEqual([])
  // Much later: every ticket is judged at the moment of the change all the same.
  desk.clock.now = dhaka('2026-12-03 15:00')
  await working(6)
  const events = await changesOf(change.id)
  const appliedAt = halfway.appliedAt
  expect(events.length).toBe(new Set(events.map(({ ticketId }) => ticketId)).size)
  expect(new Set(events.map(({ at }) => at.toISOString()))).toEqual(new Set([appliedAt]))
  const moved = await itemsOf(desk, change.id, 'moving')
  expect(moved.map(({ ticket }) => ticket)).toEqual(expect.arrayContaining(numbers))
  const rows = await orm.ticket.findMany({ where: { number: { in: numbers } } })
  expect(rows.map(({ breachedAt }) => breachedAt)).toEqual(rows.map(() => null))
})

test('a part that fails leaves nothing behind, and the next round does it', async () => {
  desk.clock.now = dhaka('2026-12-06 10:00')
  await raised(3)
  const { change } = await previewed(desk, body('2026-12-08'))
  await apply(desk, change.id)
  const broken: unknown[] = []
  const database = {
    ...desk.database,
    transaction: <T>(account: string | null, work: Parameters<typeof desk.database.transaction<T>>[1]) =>
      desk.database.transaction<T>(account, async (db) => {
        await work(db)
        throw new Error('the machine went down')
      }),
  }
  await workChanges(database, desk.deps.now, (error) => broken.push(error), { limit: 100 })
  expect(broken.length).toBe(1)
  expect(await changesOf(change.id)).toEqual([])
  await working(100)
  expect((await changesOf(change.id)).length).toBeGreaterThanOrEqual(3)
})

test('a ticket that was resolved between preview and applying is left', async () => {
  desk.clock.now = dhaka('2026-12-13 10:00')
  const ticket = await raise(desk)
  const { change } = await previewed(desk, body('2026-12-15'))
  const resolution = { outcome: 'solved', text: 'Done' }
  await desk.ask('POST', `/tickets/${ticket.number}/resolution`, {
    as: 'officer',
    body: resolution,
    version: ticket.version,
  })
  await apply(desk, change.id)
  await working(100)
  expect(await itemsOf(desk, change.id, 'left')).toEqual(
    expect.arrayContaining([expect.objectContaining({ ticket: ticket.number, left: 'noLongerOpen' })]),
  )
})

test('a preview that nobody applied is gone after a day, and so is its right to be applied', async () => {
  desk.clock.now = dhaka('2026-12-20 10:00')
  const { change } = await previewed(desk, body('2026-12-22'))
  desk.clock.now += 86_400_000
  expect((await apply(desk, change.id)).status).toBe(409)
  desk.clock.now += 1000
  await working(100)
  expect((await desk.ask('GET', `/changes/${change.id}`, { as: 'supervisor' })).status).toBe(404)
})
