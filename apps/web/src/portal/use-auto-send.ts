import { useEffect, useEffectEvent } from 'react'

const againMs = 20_000

/** Sends what is queued: at once when the page opens with a line, when the line comes back, and every now and then. */
export function useAutoSend({
  isQueued,
  isPending,
  send,
}: {
  isQueued: boolean
  isPending: boolean
  send: () => void
}): void {
  const sendNow = useEffectEvent(send)
  useEffect(() => {
    if (!isQueued || isPending) return
    const soon = () => navigator.onLine && sendNow()
    const timer = setInterval(soon, againMs)
    window.addEventListener('online', soon)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', soon)
    }
  }, [isQueued, isPending])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only as the page opens
  useEffect(() => {
    // Queued by an earlier visit of the page.
    if (isQueued && navigator.onLine) sendNow()
  }, [])
}
