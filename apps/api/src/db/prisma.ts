import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils'
import type pg from 'pg'
import { PrismaClient } from './generated/client.ts'
import { statementName } from './statement.ts'

/**
 * Prisma on a pool. Where `joins` answers a connection with a transaction open on it, a transaction of Prisma's is
 * part of that one: it neither begins nor ends anything.
 */
export function openPrisma(pool: pg.Pool, joins: () => pg.PoolClient | undefined): PrismaClient {
  const factory = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => statementName(sql) })
  const adapter: SqlDriverAdapterFactory = {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const own = await factory.connect()
      const startTransaction = own.startTransaction.bind(own)
      own.startTransaction = async (...asked) => {
        const client = joins()
        return client ? part(own, client) : startTransaction(...asked)
      }
      return own
    },
  }
  return new PrismaClient({ adapter })
}

/** The adapter itself, asking this connection alone. */
function part(adapter: Awaited<ReturnType<PrismaPg['connect']>>, client: pg.PoolClient): Transaction {
  return Object.assign(Object.create(adapter), {
    client,
    // Prisma sends no COMMIT or ROLLBACK of its own.
    options: { usePhantomQuery: true },
    commit: async () => {},
    rollback: async () => {},
  })
}
