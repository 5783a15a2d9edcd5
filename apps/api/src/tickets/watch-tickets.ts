import type { Database, Db } from '../db/client.ts'
import { closeUnconfirmed } from './close-unconfirmed.ts'
import { endPause } from './end-pause.ts'
import { settleBreach } from './settle-breach.ts'
import { type Part, pausesPerhapsOver, undisputedResolutions, unsettledBreaches } from './watch-reads.ts'

/** What a round of watching has done. */
export type Watched = { pausesEnded: number; breachesSettled: number; ticketsClosed: number }

type Step = {
  find: (db: Db, part: Part) => Promise<string[]>
  apply: (at: { db: Db; now: number }, ticketId: string) => Promise<boolean>
}

const partSize = 200

/**
 * Writes down what time alone has done to tickets: pauses that were over, then breaches (a pause that ended may have
 * let one happen), then resolutions that nobody disputed in time. Each ticket in a transaction of its own, with its
 * row held and looked at again: right after days of downtime, and when two do it at once. A ticket that fails is
 * reported, and keeps no other from its turn.
 */
export async function watchTickets(
  database: Database,
  now: number,
  fail: (error: unknown, ticketId: string) => void,
): Promise<Watched> {
  const each = (step: Step) => throughout(database, now, step, fail)
  const pausesEnded = await each({ find: pausesPerhapsOver, apply: endPause })
  const breachesSettled = await each({ find: unsettledBreaches, apply: settleBreach })
  const ticketsClosed = await each({ find: undisputedResolutions, apply: closeUnconfirmed })
  return { pausesEnded, breachesSettled, ticketsClosed }
}

async function throughout(
  database: Database,
  now: number,
  { find, apply }: Step,
  fail: (error: unknown, ticketId: string) => void,
): Promise<number> {
  const reading = database.reading(null)
  let done = 0
  let after: string | null = null
  for (;;) {
    const part: string[] = await find(reading, { now, after, limit: partSize })
    for (const id of part) {
      try {
        if (await database.transaction(null, (db) => apply({ db, now }, id))) done++
      } catch (error) {
        fail(error, id)
      }
    }
    after = part.at(-1) ?? null
    if (part.length < partSize) return done
  }
}
