import type { PresenceNews } from '@sheba/contract/live'
import { useEffect } from 'react'
import { setLive } from '../api/renew-quietly.ts'
import { setLine, setPresent } from './live-store.ts'
import { shareLine } from './share-line.ts'
import type { StreamBlock } from './stream-blocks.ts'

/** Keeps the line of an account as long as the page stands; `hear` gets what happens to tickets. */
export function useLiveLine(accountId: string, hear: (block: StreamBlock) => void): void {
  useEffect(() => {
    const stop = new AbortController()
    shareLine(`sheba-live-${accountId}`, stop.signal, {
      hear: (block) => {
        if (block.event !== 'presence') return hear(block)
        if (isPresence(block.data)) setPresent(block.data.ticket, block.data.present)
      },
      tell: (state) => {
        setLine(state)
        setLive(state === 'open')
      },
    })
    return () => {
      stop.abort()
      setLine('starting')
      setLive(false)
    }
  }, [accountId, hear])
}

/** Without the schema, for the sake of the first screen. */
function isPresence(data: unknown): data is PresenceNews {
  return typeof data === 'object' && data !== null && 'ticket' in data && 'present' in data
}
