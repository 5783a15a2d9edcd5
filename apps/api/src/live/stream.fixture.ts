import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** One block of a stream, as it came: an event, or an id by itself. */
export type Told = { event: string | null; id: string | null; data: unknown }

/** A reader of GET /events over a real connection. Whoever waits for something gets it, or the test's own time limit. */
export type Reader = {
  /** The next event of a kind that fits; what came before it is passed over. */
  next(event: string, fits?: (data: never) => boolean): Promise<Told & { data: never }>
  /** All that has come so far. */
  told: readonly Told[]
  /** The last id that was read. */
  lastId(): string | null
  /** Once it has caught up with what had happened before. */
  caughtUp: Promise<void>
  ended: Promise<void>
  drop(): void
}

export function addressOf(app: FastifyInstance): string {
  // It listens on a port, so it has one.
  const { port } = app.server.address() as AddressInfo
  return `http://127.0.0.1:${port}/api/v1`
}

export async function openReader(
  base: string,
  token: string,
  { since }: { since?: string | null } = {},
): Promise<Reader> {
  const abort = new AbortController()
  const response = await fetch(`${base}/events`, {
    signal: abort.signal,
    headers: { authorization: `Bearer ${token}`, ...(since ? { 'last-event-id': since } : {}) },
  })
  if (!response.ok || !response.body)
    throw new Error(`no stream: ${response.status} ${await response.text()}`)
  const told: Told[] = []
  const waiting = new Set<() => void>()
  const caughtUp = Promise.withResolvers<void>()
  const ended = read(response.body, (block) => {
    told.push(block)
    if (block.event === null && block.id) caughtUp.resolve()
    for (const look of waiting) look()
  })
  let taken = 0
  return {
    told,
    caughtUp: caughtUp.promise,
    ended,
    lastId: () => told.findLast(({ id }) => id !== null)?.id ?? null,
    next: (event, fits = () => true) =>
      new Promise((resolve) => {
        const look = () => {
          for (; taken < told.length; taken++) {
            const block = told[taken]
            // The parse edge of a test: it names the kind, and says what it expects of it.
            if (block?.event !== event || !fits(block.data as never)) continue
            taken++
            waiting.delete(look)
            return resolve(block as Told & { data: never })
          }
        }
        waiting.add(look)
        look()
      }),
    drop: () => abort.abort(),
  }
}

async function read(body: ReadableStream<Uint8Array>, tell: (block: Told) => void): Promise<void> {
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for await (const chunk of body) {
      rest += decoder.decode(chunk, { stream: true })
      const blocks = rest.split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) tell(blockOf(block))
    }
  } catch {
    // Dropped by the test, or by the server.
  }
}

function blockOf(block: string): Told {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2) ?? null
  const data = field('data')
  return { event: field('event'), id: field('id'), data: data === null ? null : JSON.parse(data) }
}
