import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { type Prisma, PrismaClient } from './generated/client.ts'

/**
 * What every store and read is given: the one way to the database within a request, bound to the account that
 * asks (null for the public and for the system). Row-level security can be put under it without touching a query.
 */
export type Db = {
  accountId: string | null
  orm: Prisma.TransactionClient
  /**
   * Hand-written SQL, prepared once for a connection. Ask for no bigint, numeric or date columns: the two
   * roads below (pool and transaction) would answer them in different types; cast them in the query.
   */
  rows<Row>(sql: string, values: readonly unknown[]): Promise<Row[]>
}

export type Database = {
  /** A handle whose statements each commit by themselves: for reading. */
  reading(accountId: string | null): Db
  /** Runs `work` in one transaction; whatever it throws undoes it all. */
  transaction<T>(accountId: string | null, work: (db: Db) => Promise<T>): Promise<T>
  pool: pg.Pool
  close(): Promise<void>
}

const statementTimeoutMs = 20_000

export function openDatabase(url: string, { connections = 12 } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    statement_timeout: statementTimeoutMs,
    // Prisma writes and reads moments without a zone and takes them for UTC: the session has to mean the same,
    // whatever zone the server was made in. A prepared statement keeps its plan: left to choose, the planner makes a
    // new one for each page of the queue, which takes ten times as long as reading the page.
    options: '-c TimeZone=UTC -c plan_cache_mode=force_generic_plan',
  })
  // An idle connection that breaks (the server restarted) is replaced by the pool; without a listener it would end us.
  pool.on('error', () => undefined)
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => statementName(sql) }),
  })
  return {
    reading: (accountId) => ({
      accountId,
      orm: prisma,
      rows: async <Row>(sql: string, values: readonly unknown[]) =>
        // pg answers rows without a type; the caller, a store file, names the columns it has asked for.
        (await pool.query({ name: statementName(sql), text: sql, values: [...values] })).rows as Row[],
    }),
    transaction: (accountId, work) =>
      prisma.$transaction(
        (orm) =>
          work({
            accountId,
            orm,
            rows: <Row>(sql: string, values: readonly unknown[]) =>
              orm.$queryRawUnsafe<Row[]>(sql, ...values),
          }),
        { timeout: statementTimeoutMs, maxWait: 10_000 },
      ),
    pool,
    close: async () => {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}

const names = new Map<string, string>()

/** A prepared statement is known by its text: PostgreSQL cuts names at 63 bytes, so a short hash stands for it. */
function statementName(sql: string): string {
  const known = names.get(sql)
  if (known) return known
  const name = `s${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`
  // Texts with as many shapes as there are inputs would fill the memory of both sides: stop remembering then.
  if (names.size < 2000) names.set(sql, name)
  return name
}
