import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../testing/fresh-database.ts'
import { openDatabase } from './client.ts'

const made = await freshDatabase()
await made.pool.query(
  `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET timezone = ''Asia/Dhaka''', current_database()); END $$`,
)
const database = openDatabase(made.url, { connections: 2 })
afterAll(() => database.close())

test('moments are kept and read rightly on a server that does not live in UTC, by every road', async () => {
  const at = new Date('2026-10-31T17:30:00.123Z')
  const read = `SELECT created_at AS "createdAt", extract(epoch FROM created_at)::float8 * 1000 AS ms,
    created_at = $1::timestamptz AS same FROM office WHERE code = 'ZZZ'`
  const expected = [{ createdAt: at, ms: at.getTime(), same: true }]
  await database.transaction(null, async (db) => {
    const names = { nameBn: 'কার্যালয়'.normalize('NFC'), nameEn: 'Office' }
    await db.orm.office.create({ data: { code: 'ZZZ', kind: 'upazila', createdAt: at, ...names } })
    expect(await db.rows(read, [at])).toEqual(expected)
  })
  const reading = database.reading(null)
  expect(await reading.rows(read, [at])).toEqual(expected)
  const found = await reading.orm.office.findUniqueOrThrow({ where: { code: 'ZZZ' } })
  expect(found.createdAt).toEqual(at)
})
