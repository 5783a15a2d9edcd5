import type pg from 'pg'
import type { Db } from './client.ts'
import type { OpenedOrm } from './orm.ts'
import { statement } from './statement.ts'

/** The handle of a transaction. */
export type Writing = Db & {
  /**
   * A last statement, which travels with the commit instead of being waited for: the rows that others wait for are
   * held for one journey less. Where it fails nothing is committed, and the transaction throws.
   */
  withCommit(sql: string, values: readonly unknown[]): void
}

/** Runs `work` in one transaction on a connection of the pool; whatever it throws undoes it all. */
export async function inTransaction<T>(
  pool: pg.Pool,
  orm: OpenedOrm,
  accountId: string | null,
  work: (db: Writing) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  // Lent out, a connection that breaks is nobody's but ours: its next answer says so.
  client.on('error', ignored)
  const last: { sql: string; values: readonly unknown[] }[] = []
  const prisma = orm.within(client)
  let broken: Error | undefined
  try {
    // Not waited for: it travels with the first statement. The end of the transaction looks at it.
    const begun = client.query('BEGIN')
    begun.catch(ignored)
    const result = await work({
      accountId,
      orm: prisma.orm,
      rows: async <Row>(sql: string, values: readonly unknown[]) =>
        (await client.query(statement(sql, values))).rows as Row[],
      withCommit: (sql, values) => last.push({ sql, values }),
    })
    await prisma.end()
    await committed(client, begun, last)
    return result
  } catch (error) {
    await prisma.end().catch(ignored)
    await client.query('ROLLBACK').catch((failed: Error) => {
      broken = failed
    })
    throw error
  } finally {
    client.off('error', ignored)
    client.release(broken)
  }
}

async function committed(
  client: pg.PoolClient,
  begun: Promise<unknown>,
  last: readonly { sql: string; values: readonly unknown[] }[],
): Promise<void> {
  const sent = last.map(({ sql, values }) => client.query(statement(sql, values)))
  const answers = await Promise.all([...sent, client.query('COMMIT')])
  await begun
  // What has failed inside is told by a COMMIT that answers ROLLBACK, and by no error.
  if (answers.at(-1)?.command !== 'COMMIT') throw new Error('the transaction was not committed')
}

function ignored(): void {}
