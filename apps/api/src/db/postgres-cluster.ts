import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { StartFailure } from '../start-failure.ts'
import type { Account } from './postgres-account.ts'

export type Initdb = {
  /** The start of its command line: the passage, where one is needed, and the program. */
  command: string[]
  account: Account | null
  /** Further flags, beside those every cluster here is made with. */
  flags: string[]
}

/**
 * Makes a cluster of databases in `cluster` unless one is there.
 * It is made under another name and moved when whole, so one that was cut off half way is never started.
 * @returns whether it was made now.
 */
export function makeCluster(initdb: Initdb, cluster: string, password: string): boolean {
  removeHalves(cluster)
  if (existsSync(path.join(cluster, 'PG_VERSION'))) return false
  if (existsSync(cluster)) {
    throw new StartFailure(`${cluster} holds no database: move it away, or set DATA_DIR to another folder.`)
  }
  // Named after this process: the initdb of a killed desk may still be writing into the one before.
  const half = `${cluster}.new-${process.pid}`
  const passwordFile = `${half}.password`
  mkdirSync(half, { mode: 0o700 })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  const { account } = initdb
  if (account) for (const place of [half, passwordFile]) chownSync(place, account.uid, account.gid)
  const run = runInitdb(initdb, half, passwordFile)
  rmSync(passwordFile)
  if (run.status !== 0) {
    throw new StartFailure(`The database could not be made: ${reason(run.stderr, run.error)}`)
  }
  renameSync(half, cluster)
  return true
}

function removeHalves(cluster: string): void {
  const folder = path.dirname(cluster)
  const halves = readdirSync(folder).filter((name) => name.startsWith(`${path.basename(cluster)}.new-`))
  for (const name of halves) {
    try {
      rmSync(path.join(folder, name), { recursive: true, force: true })
    } catch {
      // Still being written into: that initdb fails by itself, and the next making finds the rest.
    }
  }
}

function runInitdb({ command, account, flags: further }: Initdb, cluster: string, passwordFile: string) {
  const [program = '', ...rest] = command
  const flags = [
    `--pgdata=${cluster}`,
    '--username=sheba',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    // PostgreSQL's own locale whatever the machine has: under the plain C locale the trigram search takes no
    // Bangla letter for a letter, and silently finds nothing.
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...further,
  ]
  return spawnSync(program, [...rest, ...flags], {
    ...(rest.length === 0 ? account : null),
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C.UTF-8', LC_MESSAGES: 'C' },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

function reason(stderr: string | null, error: Error | undefined): string {
  const said = (stderr ?? '').split('\n').filter((line) => line.includes('rror'))
  return said[0] ?? error?.message ?? 'initdb gave no reason'
}
