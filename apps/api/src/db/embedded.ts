import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import { keptSecret, openDataFolder } from './data-folder.ts'
import { lockDataFolder } from './desk-lock.ts'
import { ensureDatabase } from './ensure-database.ts'
import { freePort } from './free-port.ts'
import { postgresAccount } from './postgres-account.ts'
import { makeCluster } from './postgres-cluster.ts'
import { passage } from './postgres-passage.ts'
import { postgresPrograms } from './postgres-programs.ts'
import { ended, type ServerPlan, startServer } from './postgres-server.ts'
import { stopPostmaster } from './stop-postmaster.ts'

export type RunningDatabase = {
  /** Where to connect; holds the password, so it is never shown. */
  url: string
  /** Whether the database was made by this start. */
  fresh: boolean
  /** Stops what this start started; safe to call twice. */
  stop: () => Promise<void>
}

/**
 * Starts PostgreSQL from its package, in `dataDir`/postgres, on a free port of this machine alone.
 * A server that a killed desk left running is stopped first.
 * @param settings further server settings, `name=value`.
 * @throws StartFailure one line that says what to do.
 */
export async function startEmbedded(
  dataDir: string,
  say: (line: string) => void,
  settings: string[] = [],
): Promise<RunningDatabase> {
  const folder = openDataFolder(dataDir)
  const unlock = lockDataFolder(folder)
  try {
    const password = keptSecret(folder, 'database-password')
    const programs = await postgresPrograms()
    const cluster = path.join(folder, 'postgres')
    const account = postgresAccount()
    const pass = passage(account, [programs.postgres, folder])
    await stopPostmaster(cluster)
    // Who does not wait for the disk later need not wait for it now.
    const sync = settings.includes('fsync=off') ? ['--no-sync'] : []
    const fresh = makeCluster(
      { command: [...pass, programs.initdb], account, flags: sync },
      cluster,
      password,
    )
    if (fresh) say('Made a new database')
    const port = await freePort()
    const logFile = path.join(folder, 'postgres.log')
    const plan = { command: [...pass, programs.postgres], account, cluster, logFile, port, settings }
    const stopServer = await keepRunning(plan, say)
    const url = `postgresql://sheba:${password}@127.0.0.1:${port}/sheba`
    await ensureDatabase(url)
    return { url, fresh, stop: async () => stopServer().finally(unlock) }
  } catch (error) {
    unlock()
    throw error
  }
}

/** A server that ends unasked is started again where it was: the desk's connections come back by themselves. */
async function keepRunning(plan: ServerPlan, say: (line: string) => void): Promise<() => Promise<void>> {
  let wanted = true
  let server = await startServer(plan)
  const watch = (running: ChildProcess) => running.once('exit', () => void again())
  const again = async () => {
    if (!wanted) return
    say('The database server ended unexpectedly; starting it again')
    try {
      server = await startServer(plan)
      watch(server)
    } catch (error) {
      say(error instanceof Error ? error.message : String(error))
      process.exit(1)
    }
  }
  watch(server)
  // Whatever way this process ends, short of being killed, the server is told.
  const tell = () => void server.kill('SIGINT')
  process.once('exit', tell)
  return async () => {
    wanted = false
    process.off('exit', tell)
    await stopPostmaster(plan.cluster)
    await ended(server)
  }
}
