import { expect, test } from 'vitest'
import { databaseBeside, dropDatabase } from '../testing/database-beside.ts'
import { freshDatabase } from '../testing/fresh-database.ts'
import { checkSearch } from './check-search.ts'
import { checkServer } from './check-server.ts'
import { freePort } from './free-port.ts'

const { url, pool } = await freshDatabase()

function changed(change: (address: URL) => void): string {
  const address = new URL(url)
  change(address)
  return address.href
}

test('a database that can be used is let through', async () => {
  await expect(checkServer(url)).resolves.toBeUndefined()
  await expect(checkSearch(url)).resolves.toBeUndefined()
})

const closed = await freePort()
test.each([
  ['no address', 'the database over there', 'is not an address of a PostgreSQL database'],
  ['another database', 'mysql://root@127.0.0.1/desk', 'is not an address of a PostgreSQL database'],
  ['a closed port', changed((to) => Object.assign(to, { port: String(closed) })), 'nothing answers there'],
  ['no such host', changed((to) => Object.assign(to, { hostname: 'nowhere.invalid' })), 'host'],
  [
    'a wrong password',
    changed((to) => Object.assign(to, { password: 'guess' })),
    'user name or password is wrong',
  ],
  ['no such database', databaseBeside(url, 'nowhere'), 'there is no such database'],
])('%s: one line that says what to do, without the password', async (_, address, words) => {
  const refusal = await checkServer(address).then(
    () => 'accepted',
    (error: Error) => error.message,
  )
  expect(refusal).toMatch(/^DATABASE_URL/)
  expect(refusal).toContain(words)
  expect(refusal).not.toContain('\n')
  expect(refusal).not.toContain(new URL(url).password)
})

test('a database in which Bangla is no letters is refused', async () => {
  const plain = databaseBeside(url, `${new URL(url).pathname.slice(1)}_c`)
  const name = new URL(plain).pathname.slice(1)
  await pool.query(
    `CREATE DATABASE "${name}" TEMPLATE template0 LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C'`,
  )
  try {
    const { Client } = (await import('pg')).default
    const client = new Client({ connectionString: plain })
    await client.connect()
    await client.query('CREATE EXTENSION pg_trgm')
    await client.end()
    await expect(checkSearch(plain)).rejects.toThrow("This database can't search Bangla")
  } finally {
    await dropDatabase(plain)
  }
})
