import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { type Database, openDatabase } from '../db/client.ts'
import { databaseBeside, dropDatabase, makeDatabase } from './database-beside.ts'

/**
 * A database of this test file's own, with all migrations and what every desk begins with (offices, charter,
 * calendars); dropped after the file's last test. Ask for it at the top of the file:
 * `const database = await freshDatabase()`
 */
export async function freshDatabase(): Promise<Database & { url: string }> {
  const template = inject('templateUrl')
  const url = databaseBeside(template, `sheba_test_${randomUUID().replaceAll('-', '')}`)
  await makeDatabase(url, new URL(template).pathname.slice(1))
  const database = openDatabase(url, { connections: 8 })
  afterAll(async () => {
    await database.close()
    await dropDatabase(url)
  })
  return { ...database, url }
}
