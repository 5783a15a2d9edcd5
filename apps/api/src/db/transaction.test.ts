import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase } from '../testing/fresh-database.ts'
import { openDatabase } from './client.ts'

const made = await freshDatabase()
const database = openDatabase(made.url, { connections: 2 })
afterAll(() => database.close())

const name = { nameBn: 'কার্যালয়'.normalize('NFC'), nameEn: 'Office' }
const insert = `INSERT INTO office (id, code, name_bn, name_en, kind) VALUES (uuidv7(), $1, '-', '-', 'upazila')`
const codes = async () =>
  (
    await database
      .reading(null)
      .rows<{ code: string }>(`SELECT code FROM office WHERE code LIKE 'T%' ORDER BY code`, [])
  ).map(({ code }) => code)

beforeEach(async () => {
  await database.pool.query(`DELETE FROM office WHERE code LIKE 'T%'`)
})

test('both roads are in one transaction: each sees what the other has written, and nobody else does', async () => {
  await database.transaction(null, async (db) => {
    await db.rows(insert, ['TAA'])
    expect(await db.orm.office.count({ where: { code: 'TAA' } })).toBe(1)
    await db.orm.office.create({ data: { code: 'TBB', kind: 'upazila', ...name } })
    expect(await db.rows(`SELECT 1 AS one FROM office WHERE code = 'TBB'`, [])).toEqual([{ one: 1 }])
    expect(await codes()).toEqual([])
  })
  expect(await codes()).toEqual(['TAA', 'TBB'])
})

test('what is thrown undoes what was written by both roads, and keeps its own words', async () => {
  const work = database.transaction(null, async (db) => {
    await db.rows(insert, ['TAA'])
    await db.orm.office.create({ data: { code: 'TBB', kind: 'upazila', ...name } })
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  expect(await codes()).toEqual([])
})

test('two transactions at once that look for rows in the same moment each see their own', async () => {
  const seen = await Promise.all(
    ['TAA', 'TBB'].map((code) =>
      database.transaction(null, async (db) => {
        const { id } = await db.orm.office.create({ data: { code, kind: 'upazila', ...name } })
        return (await db.orm.office.findUnique({ where: { id } }))?.code
      }),
    ),
  )
  expect(seen).toEqual(['TAA', 'TBB'])
})

describe('the last statement', () => {
  test('is committed with the rest', async () => {
    await database.transaction(null, async (db) => {
      await db.rows(insert, ['TAA'])
      db.withCommit(insert, ['TBB'])
    })
    expect(await codes()).toEqual(['TAA', 'TBB'])
  })

  test('takes everything with it where it fails', async () => {
    const work = database.transaction(null, async (db) => {
      await db.rows(insert, ['TAA'])
      db.withCommit(insert, ['TAA'])
    })
    await expect(work).rejects.toMatchObject({ code: '23505' })
    expect(await codes()).toEqual([])
  })
})

test('an error that was swallowed is told at the commit, which committed nothing', async () => {
  const work = database.transaction(null, async (db) => {
    await db.rows(insert, ['TAA'])
    await db.rows(insert, ['TAA']).catch(() => undefined)
  })
  await expect(work).rejects.toThrow('the transaction was not committed')
  expect(await codes()).toEqual([])
})

test('a commit that the database refuses is an error', async () => {
  await database.pool.query(`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'refused'; END $$;
    CREATE CONSTRAINT TRIGGER refusal AFTER INSERT ON office DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW.code = 'TZZ') EXECUTE FUNCTION refuse()`)
  const work = database.transaction(null, (db) => db.rows(insert, ['TZZ']))
  await expect(work).rejects.toThrow('refused')
  expect(await codes()).toEqual([])
})

test('a connection that breaks is an error, is not used again, and leaves the desk running', async () => {
  const work = database.transaction(null, async (db) => {
    const [own] = await db.rows<{ pid: number }>('SELECT pg_backend_pid() AS pid', [])
    await database.pool.query('SELECT pg_terminate_backend($1)', [own?.pid])
    await db.rows(insert, ['TAA'])
  })
  await expect(work).rejects.toThrow()
  await database.transaction(null, (db) => db.rows(insert, ['TBB']))
  expect(await codes()).toEqual(['TBB'])
})
