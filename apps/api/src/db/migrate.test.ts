import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase } from '../testing/fresh-database.ts'
import { migrate } from './migrate.ts'

const { pool, url } = await freshDatabase()
const folder = mkdtempSync(path.join(tmpdir(), 'sheba-desk-migrations-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeEach(async () => {
  await pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n')
})

function migration(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true })
  writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

async function tables(): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%' ORDER BY 1`,
  )
  return rows.map(({ name }) => name)
}

test('what is new is applied in order, and nothing the second time', async () => {
  migration('1_begin', 'CREATE TABLE begin (x int);')
  expect(await migrate(url, folder)).toEqual(['1_begin'])
  migration('3_last', 'ALTER TABLE next ADD y int;')
  migration('2_next', 'CREATE TABLE next (x int);')
  expect(await migrate(url, folder)).toEqual(['2_next', '3_last'])
  expect(await migrate(url, folder)).toEqual([])
  expect(await tables()).toEqual(['begin', 'next'])
})

test('a semicolon within a function or a text does not end the statement', async () => {
  migration(
    '1_function',
    `CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$;
     CREATE TABLE said AS SELECT 'one; two' AS words;`,
  )
  await migrate(url, folder)
  const { rows } = await pool.query('SELECT two(), words FROM said')
  expect(rows).toEqual([{ two: 2, words: 'one; two' }])
})

test('a migration that fails leaves nothing, says why in one line, and is applied once it is mended', async () => {
  migration('1_begin', 'CREATE TABLE begin (x int);')
  migration('2_wrong', 'CREATE TABLE half (x int); SELECT missing FROM half;')
  await expect(migrate(url, folder)).rejects.toThrow(
    /^The database could not be brought up to date: 2_wrong: .*column "missing" does not exist$/,
  )
  expect(await tables()).toEqual(['begin'])
  migration('2_wrong', 'CREATE TABLE whole (x int);')
  expect(await migrate(url, folder)).toEqual(['2_wrong'])
  expect(await tables()).toEqual(['begin', 'whole'])
})

test('a web and a worker that start together apply each migration once', async () => {
  migration('1_begin', 'CREATE TABLE begin (x int); SELECT pg_sleep(0.2);')
  const applied = await Promise.all([migrate(url, folder), migrate(url, folder)])
  expect(applied.flat()).toEqual(['1_begin'])
})
