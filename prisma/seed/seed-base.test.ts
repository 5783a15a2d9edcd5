import { expect, test } from 'vitest'
import { freshDatabase } from '../../apps/api/src/testing/fresh-database.ts'
import { dayOf } from '../../packages/clock/src/calendar/dhaka.ts'
import { seedBase } from './seed-base.ts'

const now = Date.parse('2026-11-22T10:00:00+06:00')
const database = await freshDatabase()
const db = database.reading(null)

/** Every row of what the base seed enters, as text: the same text is the same rows. */
async function contents(): Promise<Record<string, string>> {
  const tables = [
    'office',
    'union_area',
    'charter_edition',
    'charter_service',
    'promise',
    'weekly_hours',
    'calendar_day',
    'dated_hours',
    'institution',
    'account',
    'officer',
    'post',
    'member',
    'ticket',
  ]
  const found: Record<string, string> = {}
  for (const table of tables) {
    const rows = await db.rows<{ row: string }>(`SELECT t::text AS row FROM "${table}" t ORDER BY 1`, [])
    found[table] = rows.map(({ row }) => row).join('\n')
  }
  return found
}

const sizes = (found: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(found).map(([table, text]) => [table, text === '' ? 0 : text.split('\n').length]),
  )

const reference = {
  office: 4,
  union_area: 28,
  charter_edition: 2,
  charter_service: 18,
  promise: 18,
  weekly_hours: 7,
  calendar_day: 67,
  // The dates of Ramadan are the office's own to enter.
  dated_hours: 0,
}

test('without the demo nobody has an account, and nobody is asked for', async () => {
  const before = await contents()
  expect(sizes(before)).toEqual({
    ...reference,
    institution: 0,
    account: 0,
    officer: 0,
    post: 0,
    member: 0,
    ticket: 0,
  })
  await seedBase(database, { demo: false, now })
  expect(await contents()).toEqual(before)
})

test('the demo comes on top of it, and twice is once, also at the same time', async () => {
  await Promise.all([seedBase(database, { demo: true, now }), seedBase(database, { demo: true, now })])
  const found = await contents()
  expect(sizes(found)).toEqual({
    ...reference,
    institution: 42,
    account: 10,
    officer: 6,
    post: 6,
    member: 4,
    ticket: 0,
  })
  await seedBase(database, { demo: true, now: now + 86_400_000 })
  expect(await contents()).toEqual(found)
})

test('what was edited since is left alone', async () => {
  const { id } = await db.orm.office.findUniqueOrThrow({ where: { code: 'KAL' } })
  await db.orm.office.update({ where: { id }, data: { nameEn: 'Renamed' } })
  await seedBase(database, { demo: true, now })
  expect((await db.orm.office.findUniqueOrThrow({ where: { id } })).nameEn).toBe('Renamed')
})

test('days that hang on the moon are provisional until they have come, others as far as a list was seen', async () => {
  const days = await db.orm.calendarDay.findMany({ where: { provisional: true } })
  const today = dayOf(Date.now())
  const come = days.filter(({ on }) => on.toISOString().slice(0, 10) <= today)
  expect(come.map(({ on, nameEn }) => [on.toISOString().slice(0, 10), nameEn])).toEqual([
    ['2025-10-01', 'Durga Puja (Mahanavami)'],
  ])
})

test('no institution of the demo is connected that should not be, and each stands in a union of its own office', async () => {
  const institutions = await db.orm.institution.findMany({ include: { union: true } })
  for (const one of institutions) {
    expect(one.backboneConnected).toBe(['government', 'udc'].includes(one.category))
    if (one.union) expect(one.union.officeId).toBe(one.officeId)
  }
  expect(institutions.filter(({ union }) => union)).toHaveLength(20)
})
