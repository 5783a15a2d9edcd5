/**
 * Ends the process in order when it is told to: Ctrl-C, SIGTERM, a closed terminal, or the end of the script that
 * started it (`npm start` killed without a word). Told again it goes on with the same stopping.
 * @param stop what to do first; the process ends even when that fails or takes more than 25 s.
 * @returns whether it has been told: what fails after that failed because of it.
 */
export function stopOnSignals(stop: () => Promise<void>): () => boolean {
  let stopping = false
  const once = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), 25_000).unref()
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, once)
  if (process.connected) process.on('disconnect', once)
  return () => stopping
}
