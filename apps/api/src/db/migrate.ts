import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  DriverAdapterError,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { StartFailure } from '../start-failure.ts'
import { openSchemaEngine } from './schema-engine.ts'

const ownMigrations = path.resolve(import.meta.dirname, '../../../../prisma/migrations')

/**
 * Brings the database up to date: what is in prisma/migrations and was not applied yet, in order. Prisma's own
 * command understands what this writes, and the other way round.
 * @returns the names of the migrations applied now; none the second time.
 */
export async function migrate(url: string, folder = ownMigrations): Promise<string[]> {
  const waiting = new pg.Client({ connectionString: url })
  await waiting.connect()
  try {
    // One at a time, also when web and worker start together. A transaction's lock, and not a session's,
    // because only that one holds behind a pooler.
    await waiting.query('BEGIN')
    await waiting.query("SELECT pg_advisory_xact_lock(hashtext('sheba-desk migrations'))")
    return await applyMigrations(url, folder)
  } finally {
    await waiting.end()
  }
}

async function applyMigrations(url: string, folder: string): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  try {
    const engine = await openSchemaEngine(bindMigrationAwareSqlAdapterFactory(wholeScripts(pool)))
    const migrationsList = listOf(folder)
    const filters = { externalTables: [], externalEnums: [] }
    // A migration that is marked as begun and not as ended was cut off, and then nothing of it is there (see
    // below): it is simply applied again.
    const asked = { migrationsList, filters, optInToShadowDatabase: false }
    for (const migrationName of (await engine.diagnoseMigrationHistory(asked)).failedMigrationNames) {
      await engine.markMigrationRolledBack({ migrationName })
    }
    return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames
  } catch (error) {
    throw new StartFailure(`The database could not be brought up to date: ${reason(error)}`)
  } finally {
    await pool.end()
  }
}

/**
 * Prisma's road to the database, but a script goes as one piece. Its own splits it at each semicolon, also those
 * inside a function or a text. PostgreSQL runs one piece in one transaction: all of a migration, or nothing.
 */
function wholeScripts(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const prisma = new PrismaPg(pool)
  return {
    provider: prisma.provider,
    adapterName: prisma.adapterName,
    connectToShadowDb: () => prisma.connectToShadowDb(),
    connect: async () => {
      const connection = await prisma.connect()
      connection.executeScript = async (script) => {
        await pool.query(script).catch((error: Error) => {
          // The engine would pass on a number in place of the words.
          throw new DriverAdapterError({
            kind: 'postgres',
            code: 'XX000',
            severity: 'ERROR',
            message: error.message,
            detail: undefined,
            column: undefined,
            hint: undefined,
          })
        })
      }
      return connection
    },
  }
}

function listOf(folder: string): MigrationList {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(path.join(folder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

// The engine adds where in its own source it was; the first line says what happened.
function reason(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  const migration = /migration_name="([^"]+)"/.exec(said)?.[1]
  return `${migration ? `${migration}: ` : ''}${said.split('\n   0:')[0]?.replace(/\s+/g, ' ').trim()}`
}
