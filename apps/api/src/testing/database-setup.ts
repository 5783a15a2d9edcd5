import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { seedDesk } from '../../../../prisma/seed/seed-desk.ts'
import { checkSearch } from '../db/check-search.ts'
import { openDatabase } from '../db/client.ts'
import { lockOwner } from '../db/desk-lock.ts'
import { type RunningDatabase, startEmbedded } from '../db/embedded.ts'
import { migrate } from '../db/migrate.ts'
import { stopPostmaster } from '../db/stop-postmaster.ts'
import { databaseBeside, dropDatabase, makeDatabase } from './database-beside.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database with all migrations and what every desk begins with; cloned for each test file. */
    templateUrl: string
  }
}

/** One PostgreSQL for the run: the one of TEST_DATABASE_URL, or an embedded one in a temporary folder. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? await borrowed(given) : await own()
  await migrate(server.url)
  await checkSearch(server.url)
  const database = openDatabase(server.url)
  await seedDesk(database, { demo: false, now: Date.now(), say: () => undefined })
  await database.close()
  project.provide('templateUrl', server.url)
  return server.stop
}

async function borrowed(given: string): Promise<RunningDatabase> {
  const url = databaseBeside(given, `sheba_test_${process.pid}_${Date.now()}`)
  await makeDatabase(url)
  return { url, fresh: true, stop: () => dropDatabase(url) }
}

const prefix = 'sheba-desk-test-'

async function own(): Promise<RunningDatabase> {
  await clearKilledRuns()
  const folder = mkdtempSync(path.join(tmpdir(), prefix))
  // Tests outlive no power cut, so nothing waits for the disk.
  const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300']
  const server = await startEmbedded(path.join(folder, 'data'), () => undefined, careless)
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...server, stop }
}

/** A run that was killed could not stop its server. */
async function clearKilledRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = path.join(tmpdir(), name, 'data')
    if (lockOwner(folder) !== null) continue
    await stopPostmaster(path.join(folder, 'postgres'))
    rmSync(path.dirname(folder), { recursive: true, force: true })
  }
}
