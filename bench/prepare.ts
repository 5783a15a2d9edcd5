import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '../apps/api/src/db/client.ts'
import { startEmbedded } from '../apps/api/src/db/embedded.ts'
import { freePort } from '../apps/api/src/db/free-port.ts'
import { migrate } from '../apps/api/src/db/migrate.ts'
import { seedDesk } from '../prisma/seed/seed-desk.ts'
import { deskArguments, deskEnvironment } from '../scripts/steps/desk-command.mjs'

export type Desk = { url: string; close: () => Promise<void> }

/** A database of its own, with the demo's year of tickets in it. */
export async function prepareDatabase(): Promise<Desk> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sheba-bench-'))
  chmodSync(folder, 0o755)
  const running = await startEmbedded(folder, () => undefined)
  await migrate(running.url)
  const database = openDatabase(running.url)
  await seedDesk(database, { demo: true, now: Date.now(), say: () => undefined })
  await database.pool.query('ANALYZE')
  await database.close()
  return {
    url: running.url,
    close: async () => {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type Server = { address: string; pid: number; stop: () => Promise<void> }

/** The desk as `npm start` and the image run it. */
export const desk = { arguments: deskArguments, environment: deskEnvironment }
/** The floor on Node as it comes. */
export const floor = { arguments: [path.join(import.meta.dirname, 'floor.ts')], environment: {} }

/** A server in a process of its own, ready to answer. */
export async function startServer(command: typeof desk | typeof floor, databaseUrl: string): Promise<Server> {
  const port = await freePort()
  const child = spawn(process.execPath, command.arguments, {
    env: {
      ...command.environment,
      ...process.env,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      HOST: '127.0.0.1',
      ROLE: 'web',
      SECRET: 'a secret for the bench alone, long enough',
      RAISES_PER_MINUTE: '1000000',
      DEMO: '1',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = `http://127.0.0.1:${port}`
  await answering(address, child)
  return { address, pid: child.pid ?? 0, stop: () => stopped(child) }
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + 60_000
  while (Date.now() < until && child.exitCode === null) {
    const ready = await fetch(`${address}/health/ready`).catch(() => null)
    if (ready?.ok) return
    await pause(100)
  }
  throw new Error('the server did not start')
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

/** A session of a demo account. */
export async function tokenOf(server: Server, login: string): Promise<string> {
  const answer = await fetch(`${server.address}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: 'sheba-demo-2026' }),
  })
  const session: unknown = await answer.json()
  if (typeof session === 'object' && session && 'accessToken' in session) return String(session.accessToken)
  throw new Error(`${login} could not sign in: ${answer.status}`)
}
