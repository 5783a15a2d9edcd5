import { useEffect, useSyncExternalStore } from 'react'

/** The tickets whose forms are open in this page, and how many of each: what others see as being written on. */
let open: ReadonlyMap<string, number> = new Map()
const listeners = new Set<() => void>()

/** For a form on a ticket, as long as it stands. */
export function useWriting(ticket: string): void {
  useEffect(() => {
    count(ticket, 1)
    return () => count(ticket, -1)
  }, [ticket])
}

export function useIsWriting(ticket: string): boolean {
  return useSyncExternalStore(watch, () => (open.get(ticket) ?? 0) > 0)
}

function count(ticket: string, more: number) {
  open = new Map(open).set(ticket, (open.get(ticket) ?? 0) + more)
  for (const listener of listeners) listener()
}

function watch(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
