import { StartFailure } from '../start-failure.ts'
import { runningPostmaster } from './postmaster-file.ts'
import { waitUntil } from './wait-until.ts'

/**
 * Stops the server of this cluster, if one runs, and waits until it is gone. Its clients are sent away; what they
 * had committed stays.
 */
export async function stopPostmaster(cluster: string): Promise<void> {
  // "Fast" first (clients are sent away, everything is written down), then "immediate", from which the next
  // start recovers.
  for (const [signal, limitMs] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    const server = runningPostmaster(cluster)
    if (!server) return
    process.kill(server.pid, signal)
    if (await waitUntil(() => runningPostmaster(cluster)?.pid !== server.pid, limitMs)) return
  }
  throw new StartFailure(`The database server on ${cluster} does not stop: end its process by hand.`)
}
