import { setTimeout as sleep } from 'node:timers/promises'
import { workBulks } from './bulk/work-bulk.ts'
import { workChanges } from './changes/work-changes.ts'
import type { Deps } from './deps.ts'
import { soundAllInstitutions } from './institutions/sound-institutions.ts'
import { deliverLetters } from './notifications/deliver-letters.ts'
import { mailRoad } from './notifications/mail-members.ts'
import { openMailSender } from './notifications/mail-sender.ts'
import { warn } from './notifications/warn.ts'
import { deliverOutbox } from './outbox/deliver-outbox.ts'
import { purgePassing } from './purge-passing.ts'
import { renewSearches } from './tickets/renew-searches.ts'
import { watchTickets } from './tickets/watch-tickets.ts'

const pauseMs = 5_000
/** Somebody watches how it goes on. */
const bulkPauseMs = 1_000

/**
 * Starts the work that no request does: watching tickets, telling the outside and removing what was kept for a while,
 * round after round. Any number of
 * workers may run on one database. Answers how to stop, which waits for what is in hand.
 * @param fail is told what went wrong; the next round tries again.
 */
export function startWorker(deps: Deps, fail: (what: string, error: unknown) => void): () => Promise<void> {
  const { database, config, now } = deps
  const sender = config.mail && openMailSender(config.mail)
  const road = sender && mailRoad(database, sender.send)
  const stop = new AbortController()
  const stopping = () => stop.signal.aborted

  const tried = async (what: string, work: () => Promise<unknown>) => {
    if (!stopping()) await work().catch((error: unknown) => fail(what, error))
  }
  const inRounds = async (pause: number, round: () => Promise<void>) => {
    while (!stopping()) {
      await round()
      // Aborted, it throws: then there is no next round.
      await sleep(pause, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  }
  const ended = Promise.all([
    inRounds(bulkPauseMs, () =>
      tried('bulks', () => workBulks(database, now, (error, what) => fail(`bulk, ${what}`, error), stopping)),
    ),
    inRounds(pauseMs, async () => {
      await tried('watching', () =>
        watchTickets(database, now(), (error, id) => fail(`watching ticket ${id}`, error)),
      )
      await tried('renewing searches', () => renewSearches(database, stopping))
      await tried('sounding institutions', () => soundAllInstitutions(database, stopping))
      await tried('changing', () =>
        workChanges(database, now, (error, id) => fail(`change ${id}`, error), { stopping }),
      )
      await tried('warning', () => warn(database, now()))
      await tried('delivering', () => deliverOutbox(database, now, road, stopping))
      await tried('sending letters', () => deliverLetters(database, now, sender?.send ?? null, stopping))
      await tried('purging', () => purgePassing(database, now(), stopping))
    }),
  ])
  return async () => {
    stop.abort()
    await ended
    sender?.close()
  }
}
