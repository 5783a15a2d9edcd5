import { endPresence, type Present, sayPresence } from '@sheba/contract/live'
import type { PresenceDoing } from '@sheba/contract/words'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { call } from '../api/call.ts'
import { forgetPresent, readPresent, setPresent, watchLive } from './live-store.ts'

/** Who only passes by on the way down the list is not at a ticket. */
const settledMs = 800
/** Twice within the time the server holds it for. */
const againMs = 20_000

/** Tells the others what one does at a ticket as long as the page is in sight, and answers who else is at it. */
export function usePresence(ticket: string, doing: PresenceDoing): readonly Present[] {
  const isSaid = useRef(false)

  useEffect(() => {
    const say = () => {
      if (document.hidden) return
      isSaid.current = true
      call(sayPresence, { params: { number: ticket }, body: { doing } }).then(
        ({ present }) => setPresent(ticket, present),
        // Said again in a while; until then it simply is not known.
        () => undefined,
      )
    }
    const soon = setTimeout(say, isSaid.current ? 0 : settledMs)
    const again = setInterval(say, againMs)
    document.addEventListener('visibilitychange', say)
    return () => {
      clearTimeout(soon)
      clearInterval(again)
      document.removeEventListener('visibilitychange', say)
    }
  }, [ticket, doing])

  useEffect(() => {
    const leave = () => {
      if (!isSaid.current) return
      isSaid.current = false
      call(endPresence, { params: { number: ticket }, keepalive: true }).catch(() => undefined)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
      forgetPresent(ticket)
    }
  }, [ticket])
  return useSyncExternalStore(watchLive, () => readPresent(ticket))
}
