import { openEvents } from '@sheba/contract/live'
import { asRequest } from '../api/call.ts'
import { isProblem } from '../api/problem-error.ts'
import { request } from '../api/request.ts'
import { type StreamBlock, streamBlocks } from './stream-blocks.ts'

export type LineState = 'open' | 'down'
export type LineEars = { hear: (block: StreamBlock) => void; tell: (state: LineState) => void }

/** The server says something each quarter minute: after this long the line is dead, though nobody has said so. */
const silenceMs = 40_000
const longestWaitMs = 20_000

/**
 * Keeps one stream of events open until `signal`: taken up again where it was, sooner first and then more seldom, each
 * page at another moment, so that a server that comes back is not run over. Ends by itself when the session is over.
 */
export async function keepLine(signal: AbortSignal, lastId: string | null, ears: LineEars): Promise<void> {
  let id = lastId
  let failures = 0
  while (!signal.aborted) {
    try {
      for await (const block of openLine(signal, id)) {
        if (block === 'open') {
          ears.tell('open')
          continue
        }
        failures = 0
        id = block.id ?? id
        ears.hear(block)
      }
    } catch (error) {
      if (signal.aborted || isProblem(error, 'sign-in-required') || isProblem(error, 'not-allowed')) return
      if (isProblem(error, 'invalid-request')) {
        id = null
        ears.hear({ event: 'renew', id: null, data: {} })
      }
      ears.tell('down')
      failures++
    }
    await rest(signal, failures === 0 ? 250 : Math.min(longestWaitMs, 500 * 2 ** failures))
  }
}

/** One stream as long as it lasts. Its end, as at that of the token, is no failure. */
async function* openLine(signal: AbortSignal, id: string | null): AsyncGenerator<StreamBlock | 'open'> {
  const silence = new AbortController()
  let timer = setTimeout(() => silence.abort(), silenceMs)
  const alive = () => {
    clearTimeout(timer)
    timer = setTimeout(() => silence.abort(), silenceMs)
  }
  try {
    const response = await request({
      ...asRequest(openEvents, {}),
      headers: {
        accept: 'text/event-stream, application/problem+json',
        ...(id ? { 'last-event-id': id } : {}),
      },
      signal: AbortSignal.any([signal, silence.signal]),
      // Longer than any token lives.
      timeoutMs: 3_600_000,
    })
    if (!response.body) return
    yield 'open'
    yield* streamBlocks(response.body, alive)
  } finally {
    clearTimeout(timer)
  }
}

/** About so long, and no longer than until the browser says that there is a line again or the page is looked at. */
function rest(signal: AbortSignal, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController()
    const end = () => {
      clearTimeout(timer)
      over.abort()
      resolve()
    }
    const timer = setTimeout(end, ms * (0.5 + Math.random()))
    const until = { signal: over.signal }
    window.addEventListener('online', end, until)
    document.addEventListener('visibilitychange', () => document.hidden || end(), until)
    signal.addEventListener('abort', end, until)
    if (signal.aborted) end()
  })
}
