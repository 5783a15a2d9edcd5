import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { startEmbedded } from './embedded.ts'
import { runningPostmaster } from './postmaster-file.ts'
import { stopPostmaster } from './stop-postmaster.ts'
import { waitUntil } from './wait-until.ts'

const silent = () => undefined
// For those that are not about what a crash leaves: the disk of a busy machine is slow to confirm.
const hasty = ['fsync=off']
const folders: string[] = []

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sheba-desk-embedded-'))
  folders.push(folder)
  return folder
}

afterEach(async () => {
  for (const folder of folders.splice(0)) {
    chmodSync(folder, 0o755)
    await stopPostmaster(path.join(folder, 'data/postgres'))
    rmSync(folder, { recursive: true, force: true })
  }
})

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  // A server that is killed under it is what some of these tests are about.
  client.on('error', silent)
  await client.connect()
  try {
    return (await client.query({ text: question, rowMode: 'array' })).rows[0]?.[0]
  } finally {
    await client.end()
  }
}

test('the first start makes a database, the second finds what was written', async () => {
  const dataDir = path.join(temporaryFolder(), 'data')
  const first = await startEmbedded(dataDir, silent)
  expect(first.fresh).toBe(true)
  await ask(first.url, "CREATE TABLE kept AS SELECT 'here' AS word")
  await first.stop()
  await expect(ask(first.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')

  const second = await startEmbedded(dataDir, silent)
  expect(second.fresh).toBe(false)
  expect(await ask(second.url, 'SELECT word FROM kept')).toBe('here')
  await second.stop()
})

test('it listens on this machine alone, and its password is for its owner alone', async () => {
  const dataDir = path.join(temporaryFolder(), 'data')
  const database = await startEmbedded(dataDir, silent, hasty)
  expect(new URL(database.url).hostname).toBe('127.0.0.1')
  expect(await ask(database.url, 'SHOW listen_addresses')).toBe('127.0.0.1')
  expect(await ask(database.url, 'SHOW unix_socket_directories')).toBe('')
  expect(statSync(path.join(dataDir, 'database-password')).mode & 0o777).toBe(0o600)
  const guess = new URL(database.url)
  guess.password = 'guess'
  await expect(ask(guess.href, 'SELECT 1')).rejects.toThrow('password authentication failed')
  await database.stop()
})

/** A desk in a process of its own, which can be killed. Resolves when its database runs. */
async function deskProcess(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const module = path.join(import.meta.dirname, 'embedded.ts')
  const code = `import { startEmbedded } from ${JSON.stringify(module)}
    console.log((await startEmbedded(process.argv[1], () => {})).url); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [chunk] = await once(child.stdout, 'data')
  return { child, url: String(chunk).trim() }
}

test('after kill -9 of the desk the next start stops what was left running, and loses nothing', async () => {
  const dataDir = path.join(temporaryFolder(), 'data')
  const killed = await deskProcess(dataDir)
  await ask(killed.url, "CREATE TABLE kept AS SELECT 'here' AS word")
  killed.child.kill('SIGKILL')
  await once(killed.child, 'exit')
  const left = runningPostmaster(path.join(dataDir, 'postgres'))
  expect(left).not.toBeNull()

  const next = await startEmbedded(dataDir, silent)
  expect(await ask(next.url, 'SELECT word FROM kept')).toBe('here')
  expect(runningPostmaster(path.join(dataDir, 'postgres'))?.pid).not.toBe(left?.pid)
  await next.stop()
})

test('a second desk on the same folder is refused while the first runs', async () => {
  const dataDir = path.join(temporaryFolder(), 'data')
  const first = await deskProcess(dataDir)
  await expect(startEmbedded(dataDir, silent)).rejects.toThrow(
    `The desk already runs on ${dataDir} (process ${first.child.pid})`,
  )
  expect(await ask(first.url, 'SELECT 1')).toBe(1)
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
})

test('a server that is killed comes back at the same address', async () => {
  const dataDir = path.join(temporaryFolder(), 'data')
  const said: string[] = []
  const database = await startEmbedded(dataDir, (line) => said.push(line))
  await ask(database.url, "CREATE TABLE kept AS SELECT 'here' AS word")
  const cluster = path.join(dataDir, 'postgres')
  const before = runningPostmaster(cluster)?.pid ?? 0
  process.kill(before, 'SIGKILL')
  const back = () => {
    const now = runningPostmaster(cluster)
    return now?.ready === true && now.pid !== before
  }
  expect(await waitUntil(back, 15_000)).toBe(true)
  expect(await ask(database.url, 'SELECT word FROM kept')).toBe('here')
  expect(said).toContain('The database server ended unexpectedly; starting it again')
  await database.stop()
})

test('a making that was cut off half way is begun again', async () => {
  const dataDir = path.join(temporaryFolder(), 'data')
  mkdirSync(path.join(dataDir, 'postgres.new-1/base'), { recursive: true })
  const database = await startEmbedded(dataDir, silent, hasty)
  expect(database.fresh).toBe(true)
  expect(readdirSync(dataDir).filter((name) => name.startsWith('postgres.new'))).toEqual([])
  await database.stop()
})

test('a folder that is not a database is left alone', async () => {
  const dataDir = path.join(temporaryFolder(), 'data')
  mkdirSync(path.join(dataDir, 'postgres'), { recursive: true })
  writeFileSync(path.join(dataDir, 'postgres/letter.txt'), 'dear reader')
  await expect(startEmbedded(dataDir, silent)).rejects.toThrow('holds no database')
  expect(readFileSync(path.join(dataDir, 'postgres/letter.txt'), 'utf8')).toBe('dear reader')
})

test('a data folder that is a file is refused in one line', async () => {
  const file = path.join(temporaryFolder(), 'data')
  writeFileSync(file, 'not a folder')
  const refusal = await startEmbedded(file, silent).catch((error: Error) => error.message)
  expect(refusal).toBe(
    `The data folder ${file} can't be used, something on its path is not a folder: correct DATA_DIR.`,
  )
})

test('a private folder above the data does not keep the server out', async () => {
  const folder = temporaryFolder()
  chmodSync(folder, 0o700)
  const database = await startEmbedded(path.join(folder, 'data'), silent, hasty)
  expect(await ask(database.url, 'SELECT 1')).toBe(1)
  await database.stop()
})
