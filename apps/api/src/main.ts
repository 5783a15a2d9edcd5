import { existsSync } from 'node:fs'
import path from 'node:path'
import { demoAccounts, demoPassword } from './auth/demo-reads.ts'
import { checkPort, portFailure } from './check-port.ts'
import { type Database, openDatabase } from './db/client.ts'
import { keptSecret, openDataFolder } from './db/data-folder.ts'
import { startDatabase } from './db/start-database.ts'
import type { Deps } from './deps.ts'
import {
  type Config,
  checkDatabaseUrl,
  checkSecret,
  configFrom,
  demoOf,
  hostOf,
  mailOf,
  portOf,
  roleOf,
} from './env.ts'
import { prepared } from './prepared.ts'
import { StartFailure } from './start-failure.ts'
import { stopOnSignals } from './stop-on-signals.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const say = (line: string) => process.stdout.write(`${line}\n`)

const stops: (() => Promise<void>)[] = []
const stopping = stopOnSignals(async () => {
  say('Stopping…')
  for (const stop of stops.toReversed()) await stop()
})

try {
  await start()
} catch (error) {
  if (!stopping()) fail(error)
}

function fail(error: unknown): never {
  // What the person can mend is one line; anything else is ours, and shows where it came from.
  process.stderr.write(
    `${error instanceof StartFailure ? error.message : error instanceof Error ? error.stack : error}\n`,
  )
  process.exit(1)
}

/** Starts what ROLE asks for, printing a line for each step, and stops all of it in order when told to. */
async function start(): Promise<void> {
  const { env } = process
  const role = roleOf(env)
  if (role !== 'worker') await checkPort(hostOf(env), portOf(env))
  const dataDir = path.resolve(root, env.DATA_DIR ?? 'data')
  const databaseUrl = env.DATABASE_URL ? checkDatabaseUrl(env.DATABASE_URL) : null
  // Before anything is changed.
  if (databaseUrl !== null || env.SECRET) checkSecret(env.SECRET)
  mailOf(env)
  const running = await startDatabase({ databaseUrl, dataDir }, say)
  stops.push(running.stop)
  const demo = await prepared({ url: running.url, demo: demoOf(env), own: databaseUrl === null })
  const database = openDatabase(running.url)
  stops.push(() => database.close())
  const secret =
    databaseUrl === null
      ? (env.SECRET ?? keptSecret(openDataFolder(dataDir), 'signing-secret'))
      : (env.SECRET ?? '')
  const config = configFrom(env, secret, demo, webRootOf(env))
  const deps: Deps = { database, config, now: Date.now }
  // What a process does not do it does not load.
  if (role !== 'web') stops.push((await import('./worker.ts')).startWorker(deps, workFailed))
  if (role !== 'worker') stops.push(await serveDesk(deps))
  if (role !== 'worker') await announce(database, config)
}

function workFailed(what: string, error: unknown): void {
  process.stderr.write(`${what}: ${error instanceof Error ? error.stack : error}\n`)
}

async function serveDesk(deps: Deps): Promise<() => Promise<void>> {
  const { host, port } = deps.config
  const { buildApp } = await import('./app.ts')
  const app = await buildApp(deps)
  await app.listen({ host, port }).catch((error: unknown) => {
    throw portFailure(error, host, port)
  })
  return () => app.close()
}

async function announce(database: Database, { host, port, demo }: Config): Promise<void> {
  say(`\nSheba Desk is open at http://${host === '0.0.0.0' ? 'localhost' : host}:${port}\n`)
  if (!demo) return
  say(`Demo accounts, password ${demoPassword}:`)
  for (const { login, role, name, place } of await demoAccounts(database.reading(null))) {
    say(`  ${login.padEnd(18)} ${role.padEnd(12)} ${name.en}${place ? `, ${place.en}` : ''}`)
  }
  say('\nCtrl-C stops it.')
}

/** With the page built beside us it is served; the API also runs alone, as in development. */
function webRootOf(env: NodeJS.ProcessEnv): string | null {
  const built = path.join(root, 'apps/web/dist')
  return env.NO_PAGE !== '1' && existsSync(path.join(built, 'index.html')) ? built : null
}
