import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { newMigration } from './new-migration.ts'
import { schemaDiff } from './schema-diff.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'sheba-desk-schema-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const schema = (fields: string) => `
datasource db {
  provider = "postgresql"
}
model Office {
  id Int @id
  ${fields}
}`
const write = (fields: string) => writeFileSync(path.join(folder, 'schema.prisma'), schema(fields))
const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second))

test('a migration holds what changed since the last one, and none is written for nothing', async () => {
  write('name String')
  const first = await newMigration(folder, 'begin', at(1))
  expect(first).toBe(path.join(folder, 'migrations/20260101000001_begin/migration.sql'))
  expect(readFileSync(first ?? '', 'utf8')).toContain('CREATE TABLE "Office"')

  write('name String\n  code String?')
  const second = await newMigration(folder, 'add_code', at(2))
  expect(readFileSync(second ?? '', 'utf8').trim()).toBe(
    '-- AlterTable\nALTER TABLE "Office" ADD COLUMN     "code" TEXT;',
  )
  expect(await newMigration(folder, 'nothing', at(3))).toBeNull()
})

test('a schema that is not valid is refused with its line', async () => {
  await expect(schemaDiff(null, schema('name Strin'))).rejects.toThrow('Strin')
})

test("this project's schema is wholly in its migrations", async () => {
  const prisma = path.resolve(import.meta.dirname, '../../../../prisma')
  const now = readFileSync(path.join(prisma, 'schema.prisma'), 'utf8')
  const migrated = readFileSync(path.join(prisma, 'migrations/schema.prisma'), 'utf8')
  expect(await schemaDiff(migrated, now)).toBeNull()
})
