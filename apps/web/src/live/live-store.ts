import type { Present } from '@sheba/contract/live'
import type { LineState } from './keep-line.ts'

type Line = { state: LineState | 'starting'; since: number }

let line: Line = { state: 'starting', since: Date.now() }
let present: ReadonlyMap<string, readonly Present[]> = new Map()
const nobody: readonly Present[] = []
const listeners = new Set<() => void>()

export function watchLive(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How the line stands, and since when. */
export function readLine(): Line {
  return line
}

export function setLine(state: Line['state']): void {
  if (line.state === state) return
  line = { state, since: Date.now() }
  tell()
}

/** Who else is at a ticket, as last heard. */
export function readPresent(ticket: string): readonly Present[] {
  return present.get(ticket) ?? nobody
}

export function setPresent(ticket: string, others: readonly Present[]): void {
  present = new Map(present).set(ticket, others)
  tell()
}

export function forgetPresent(ticket: string): void {
  const rest = new Map(present)
  rest.delete(ticket)
  present = rest
}

function tell() {
  for (const listener of listeners) listener()
}
