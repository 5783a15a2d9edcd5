import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { StartFailure } from '../start-failure.ts'
import type { Account } from './postgres-account.ts'
import { runningPostmaster } from './postmaster-file.ts'
import { waitUntil } from './wait-until.ts'

export type ServerPlan = {
  /** The start of the server's command line: the passage, where one is needed, and the program. */
  command: string[]
  account: Account | null
  cluster: string
  logFile: string
  port: number
  /** Settings as `name=value`, beside those every server here gets. */
  settings: string[]
}

/** Starts the server and returns when it takes connections, on this machine only. */
export async function startServer(plan: ServerPlan): Promise<ChildProcess> {
  // The processes of a server that was killed end by themselves, but a moment later than it.
  const end = Date.now() + 15_000
  for (;;) {
    try {
      return await tryServer(plan)
    } catch (error) {
      const stillEnding = error instanceof StartFailure && /shared memory/.test(error.message)
      if (!stillEnding || Date.now() > end) throw error
    }
  }
}

async function tryServer(plan: ServerPlan): Promise<ChildProcess> {
  const log = openSync(plan.logFile, 'a', 0o600)
  const from = statSync(plan.logFile).size
  const [program = '', ...rest] = plan.command
  const server = spawn(program, [...rest, ...flags(plan)], {
    ...(rest.length === 0 ? plan.account : null),
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C.UTF-8', LC_MESSAGES: 'C' },
    // A group of its own: Ctrl-C reaches the desk alone, which stops the server after its last request.
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let ended = false
  const gone = () => {
    ended = true
  }
  server.once('exit', gone).once('error', gone)
  const ready = () => ended || runningPostmaster(plan.cluster)?.ready === true
  const inTime = await waitUntil(ready, 120_000)
  if (ended || !inTime) throw new StartFailure(failure(plan.logFile, from))
  return server
}

/** Waits for the end of a server that was told to stop. */
export async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
}

function flags({ cluster, port, settings }: ServerPlan): string[] {
  const always = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'log_checkpoints=off']
  return [
    '-D',
    cluster,
    '-p',
    String(port),
    ...[...always, ...settings].flatMap((setting) => ['-c', setting]),
  ]
}

function failure(logFile: string, from: number): string {
  const said = readFileSync(logFile).subarray(from).toString('utf8').split('\n')
  const why = said.find((line) => /FATAL|PANIC|rror/.test(line)) ?? 'it gave no reason'
  return `The database server did not start: ${why.replace(/^.*?(FATAL|PANIC): +/, '')} (all of it is in ${logFile})`
}
