import type { ServerResponse } from 'node:http'
import type { Actor } from '../auth/actor.ts'
import type { Stream } from './live-hub.ts'

/** A reader who is this far behind has lost the line: a new one goes on from where it was. Bytes. */
const mostUnsent = 512 * 1024

/**
 * A stream to one reader. The answer's head goes out with its first words, by `begin`: until then a refusal can still be
 * the answer.
 */
export function streamTo(
  raw: ServerResponse,
  { actor, endsAt, begin }: { actor: Actor; endsAt: number; begin: () => void },
): Stream {
  let begun = false
  return {
    actor,
    endsAt,
    send: (text) => {
      if (raw.destroyed || raw.writableEnded) return
      if (!begun) begin()
      begun = true
      raw.write(text)
      if (raw.writableLength > mostUnsent) raw.destroy()
    },
    end: () => {
      if (begun) raw.end()
      else raw.destroy()
    },
  }
}
