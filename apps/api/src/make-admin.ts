import path from 'node:path'
import { openDatabase } from './db/client.ts'
import { migrate } from './db/migrate.ts'
import { startDatabase } from './db/start-database.ts'
import { checkDatabaseUrl } from './env.ts'
import { createAdministrator } from './officers/create-administrator.ts'
import { readHidden } from './read-hidden.ts'
import { StartFailure } from './start-failure.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  await makeAdmin()
} catch (error) {
  process.stderr.write(
    `${error instanceof StartFailure ? error.message : error instanceof Error ? error.stack : error}\n`,
  )
  process.exitCode = 1
}

/** Makes an administrator in the database of DATABASE_URL, or in the embedded one while the desk is stopped. */
async function makeAdmin(): Promise<void> {
  const { env } = process
  const login = process.argv[2]
  if (!login) throw new StartFailure('Say the login of the administrator: admin:create <login>')
  const password = env.ADMIN_PASSWORD ?? (await readHidden(`Password of ${login}: `))
  const running = await startDatabase(
    {
      databaseUrl: env.DATABASE_URL ? checkDatabaseUrl(env.DATABASE_URL) : null,
      dataDir: path.resolve(root, env.DATA_DIR ?? 'data'),
    },
    say,
  )
  try {
    await migrate(running.url)
    const database = openDatabase(running.url, { connections: 1 })
    const made = await database
      .transaction(null, (db) => createAdministrator({ db, now: Date.now() }, { login, password }))
      .finally(() => database.close())
    say(`The administrator "${made.login}" is made and can sign in.`)
  } finally {
    await running.stop()
  }
}
