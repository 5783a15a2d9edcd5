import { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Database } from './client.ts'

export type Listener = {
  /** Once it listens for the first time; where the database is away, once that is known. */
  ready: Promise<void>
  close(): Promise<void>
}

const politeMs = 500

/**
 * Listens on channels by a connection of its own, outside the pool: notices belong to a session. `url`: where that is
 * possible, if not where the pool is. A dropped line is taken
 * up again, sooner first and then every five seconds; `heard` is told with a null for all that may have been missed.
 */
export function listen(
  { database, url }: { database: Database; url: string | null },
  channels: readonly string[],
  heard: (notice: { channel: string; payload: string } | null) => void,
): Listener {
  const stop = new AbortController()
  const first = Promise.withResolvers<void>()
  let current: { client: pg.Client; socket: Socket } | null = null

  const once = async () => {
    const socket = new Socket()
    const client = new pg.Client({
      ...database.pool.options,
      ...(url ? { connectionString: url } : {}),
      stream: () => socket,
      keepAlive: true,
      statement_timeout: false,
    })
    const ended = new Promise<void>((resolve) => client.once('end', resolve))
    // A line that breaks ends; what it says of it changes nothing.
    client.on('error', () => undefined)
    client.on('notification', ({ channel, payload }) => heard({ channel, payload: payload ?? '' }))
    current = { client, socket }
    try {
      await client.connect()
      for (const channel of channels) await client.query(`LISTEN ${channel}`)
      first.resolve()
      heard(null)
      if (!stop.signal.aborted) await ended
    } finally {
      client.end().catch(() => undefined)
    }
  }
  const rounds = async () => {
    let failures = 0
    while (!stop.signal.aborted) {
      const began = performance.now()
      await once().catch(() => undefined)
      first.resolve()
      failures = performance.now() - began > 10_000 ? 0 : failures + 1
      await sleep(Math.min(5_000, 50 * 2 ** failures), undefined, { signal: stop.signal }).catch(
        () => undefined,
      )
    }
  }
  const over = rounds()
  return {
    ready: first.promise,
    close: async () => {
      stop.abort()
      current?.client.end().catch(() => undefined)
      // Politely, and where nobody answers without a word.
      await Promise.race([over, sleep(politeMs, undefined, { ref: false })])
      current?.socket.destroy()
    },
  }
}
