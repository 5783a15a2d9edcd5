import pg from 'pg'
import { type Orm, openOrm } from './orm.ts'
import { statement } from './statement.ts'
import { inTransaction, type Writing } from './transaction.ts'

/**
 * What every store and read is given: the one way to the database within a request, bound to the account that
 * asks (null for the public and for the system). Row-level security can be put under it without touching a query.
 */
export type Db = {
  accountId: string | null
  /** Prisma, loaded into the process by the first query that goes through it. */
  orm: Orm
  /**
   * Hand-written SQL, prepared once for a connection. Ask for no bigint, numeric or date columns: the driver answers
   * them as texts or in the machine's zone; cast them in the query.
   */
  rows<Row>(sql: string, values: readonly unknown[]): Promise<Row[]>
}

export type Database = {
  /** A handle whose statements each commit by themselves: for reading. */
  reading(accountId: string | null): Db
  /** Runs `work` in one transaction; whatever it throws undoes it all. */
  transaction<T>(accountId: string | null, work: (db: Writing) => Promise<T>): Promise<T>
  pool: pg.Pool
  close(): Promise<void>
}

// Prisma writes and reads moments without a zone and takes them for UTC: the session has to mean the same, whatever zone
// the server was made in. A prepared statement keeps its plan: left to choose, the planner makes a new one for each page
// of the queue, which takes ten times as long as reading the page. What an office asks for is in memory: priced as on a
// turning disk, a walk along the queue's index loses to sorting all that is open, and that plan stays as the desk fills.
export const sessionOptions = '-c TimeZone=UTC -c plan_cache_mode=force_generic_plan -c random_page_cost=1.1'
const statementTimeoutMs = 20_000
const connectionTimeoutMs = 10_000

export function openDatabase(url: string, { connections = 12 } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectionTimeoutMs,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: statementTimeoutMs,
    // What is asked without waiting in between travels together.
    pipeline: true,
    options: sessionOptions,
  })
  // An idle connection that breaks (the server restarted) is replaced by the pool; without a listener it would end us.
  pool.on('error', () => undefined)
  const orm = openOrm(pool)
  return {
    reading: (accountId) => ({
      accountId,
      orm: orm.reading,
      rows: async <Row>(sql: string, values: readonly unknown[]) =>
        // pg answers rows without a type; the caller, a store file, names the columns it has asked for.
        (await pool.query(statement(sql, values))).rows as Row[],
    }),
    transaction: (accountId, work) => inTransaction(pool, orm, accountId, work),
    pool,
    close: async () => {
      await orm.close()
      await pool.end()
    },
  }
}
