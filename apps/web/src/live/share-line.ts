import { keepLine, type LineEars, type LineState } from './keep-line.ts'
import type { StreamBlock } from './stream-blocks.ts'

/** What tabs say to each other. */
type Said =
  | { kind: 'heard'; block: StreamBlock }
  | { kind: 'state'; state: LineState }
  /** A tab has been opened: what it missed meanwhile, and how things stand? */
  | { kind: 'new' }

/** A leader that says nothing for so long is asleep: a tab that is looked at takes the line over. */
const asleepMs = 50_000
/** What a page has fetched just before it listens may be older than this much of news. */
const recentMs = 30_000

/**
 * One stream for all tabs of a browser: the one that holds the lock keeps the line and tells the others. Where the
 * browser has no locks (a page without https) each tab keeps its own.
 */
export function shareLine(name: string, signal: AbortSignal, ears: LineEars): void {
  if (!('locks' in navigator) || !('BroadcastChannel' in globalThis)) {
    void keepLine(signal, null, ears)
    return
  }
  const channel = new BroadcastChannel(name)
  const tab = { lastId: null as string | null, heardAt: Date.now() }
  const take = (block: StreamBlock) => {
    tab.lastId = block.id ?? tab.lastId
    ears.hear(block)
  }
  const lead = leading(channel, ears, take)

  channel.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'new') return lead.greet()
    tab.heardAt = Date.now()
    if (data.kind === 'heard') take(data.block)
    else ears.tell(data.state)
  })
  channel.postMessage({ kind: 'new' } satisfies Said)

  const queue = (steal: boolean) =>
    navigator.locks.request(name, steal ? { steal } : { signal }, () => lead.run(signal, () => tab.lastId))
  const stand = (steal = false): Promise<void> =>
    queue(steal).catch(() => {
      // Another tab has taken it over: stand in line again.
      lead.stop()
      tab.heardAt = Date.now()
      return signal.aborted ? undefined : stand()
    })
  void stand()
  const watch = setInterval(() => {
    const isAsleep = !lead.leads() && Date.now() - tab.heardAt > asleepMs
    if (isAsleep && !document.hidden) void stand(true)
  }, 10_000)
  signal.addEventListener('abort', () => {
    clearInterval(watch)
    channel.close()
  })
}

/** The part of the tab that keeps the line. */
function leading(channel: BroadcastChannel, ears: LineEars, take: (block: StreamBlock) => void) {
  let own: AbortController | null = null
  let state: LineState | null = null
  let recent: { at: number; block: StreamBlock }[] = []
  const say = (said: Said) => channel.postMessage(said)
  return {
    leads: () => own !== null,
    stop: () => own?.abort(),
    greet: () => {
      if (!own || !state) return
      say({ kind: 'state', state })
      recent = recent.filter(({ at }) => Date.now() - at < recentMs)
      for (const { block } of recent) say({ kind: 'heard', block })
    },
    run: async (signal: AbortSignal, lastId: () => string | null) => {
      const mine = new AbortController()
      own = mine
      const both = AbortSignal.any([signal, mine.signal])
      await keepLine(both, lastId(), {
        hear: (block) => {
          if (both.aborted) return
          if (block.event) recent = [...recent.slice(-199), { at: Date.now(), block }]
          take(block)
          say({ kind: 'heard', block })
        },
        tell: (next) => {
          if (both.aborted) return
          state = next
          ears.tell(next)
          say({ kind: 'state', state: next })
        },
      })
      own = null
      // The session is over: the lock is kept until the page lets go, so that no other tab tries in vain.
      if (!both.aborted) await new Promise((resolve) => both.addEventListener('abort', resolve))
    },
  }
}
