import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'
import type { Prisma, PrismaClient } from './generated/client.ts'

/** Prisma's ways to the tables; SQL goes through `rows`. */
export type Orm = Omit<Prisma.TransactionClient, `$${string}`>

export type OpenedOrm = {
  reading: Orm
  /** Prisma inside a transaction that is open on this connection; `end` comes before its commit or rollback. */
  within(client: pg.PoolClient): { orm: Orm; end: () => Promise<void> }
  close(): Promise<void>
}

const longestMs = 60_000

/**
 * Prisma over the pool. It weighs more than the rest of the desk together, and most processes never ask it: it is
 * loaded by the first query that does.
 */
export function openOrm(pool: pg.Pool): OpenedOrm {
  const joined = new AsyncLocalStorage<pg.PoolClient>()
  let loading: Promise<PrismaClient> | null = null
  const prisma = () => {
    loading ??= import('./prisma.ts').then(({ openPrisma }) => openPrisma(pool, () => joined.getStore()))
    return loading
  }
  return {
    reading: deferred(prisma),
    within: (client) => joinedTransaction(prisma, (work) => joined.run(client, work)),
    close: async () => {
      await (await loading)?.$disconnect()
    },
  }
}

/** Opens Prisma's transaction when it is first asked, and keeps it open until `end`. */
function joinedTransaction(
  prisma: () => Promise<PrismaClient>,
  onConnection: <T>(work: () => Promise<T>) => Promise<T>,
): ReturnType<OpenedOrm['within']> {
  const { promise: ending, resolve: end } = Promise.withResolvers<void>()
  let opened: Promise<Orm> | null = null
  let whole: Promise<void> = Promise.resolve()
  const open = async () => {
    const client = await prisma()
    const { promise, resolve, reject } = Promise.withResolvers<Orm>()
    whole = onConnection(() =>
      client.$transaction(
        async (orm) => {
          resolve(orm)
          await ending
        },
        { timeout: longestMs },
      ),
    )
    whole.catch(reject)
    return promise
  }
  return {
    orm: deferred(() => {
      opened ??= open()
      return opened
    }),
    end: () => {
      end()
      return whole
    },
  }
}

/** Looks like Prisma's client, and waits for the real one with each query. */
function deferred(load: () => Promise<object>): Orm {
  const model = (name: string) =>
    new Proxy(
      {},
      {
        get: (_, operation) => async (question: unknown) => {
          const real = await load()
          return Reflect.apply(Reflect.get(Reflect.get(real, name), operation), undefined, [question])
        },
      },
    )
  const models = new Map<string | symbol, object>()
  // The proxy answers to the names of the type, and has nothing of its own that the compiler could look at.
  return new Proxy({} as Orm, {
    get: (_, name) => {
      // Whoever asks for `then` wants to know whether this is a promise.
      if (typeof name !== 'string' || name === 'then') return undefined
      const known = models.get(name) ?? model(name)
      models.set(name, known)
      return known
    },
  })
}
