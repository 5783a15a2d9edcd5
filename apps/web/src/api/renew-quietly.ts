/** While what happens is told as it happens, asking by the clock only mends what that may have missed. */
const liveTimes = 10
let isLive = false

export function setLive(live: boolean): void {
  isLive = live
}

/** For `refetchInterval`: so often, and more seldom while the stream of events is open. */
export function renewQuietly(everyMs: number): () => number {
  return () => (isLive ? everyMs * liveTimes : everyMs)
}
