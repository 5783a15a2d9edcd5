import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from './free-port.ts'

export type SecondDesk = { origin: string; stop: () => Promise<void>; startAgain: () => Promise<void> }

const root = path.resolve(import.meta.dirname, '../..')

/**
 * Another server process on the database of this run's desk, as a larger deployment has several: by DATABASE_URL, with
 * the same secret, and for the page alone.
 */
export async function secondDesk(): Promise<SecondDesk> {
  const data = path.join(process.env.SHEBA_E2E_FOLDER ?? '', 'data')
  const kept = (file: string) => readFileSync(path.join(data, file), 'utf8').trim()
  const databasePort = kept('postgres/postmaster.pid').split('\n')[3]
  const port = await freePort()
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    ROLE: 'web',
    DATABASE_URL: `postgresql://sheba:${kept('database-password')}@127.0.0.1:${databasePort}/sheba`,
    SECRET: kept('signing-secret'),
  }
  let running = await start(env)
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => stop(running),
    startAgain: async () => {
      running = await start(env)
    },
  }
}

/** Runs once it has said where it is open. */
async function start(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const program = path.join(root, 'apps/api/src/main.ts')
  const running = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((resolve, reject) => {
    running.stdout?.on('data', (said: Buffer) => {
      if (String(said).includes('is open at')) resolve()
    })
    running.once('exit', (code) => reject(new Error(`the second desk ended with ${code}`)))
  })
  return running
}

async function stop(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null) return
  running.kill('SIGTERM')
  await once(running, 'exit')
}
