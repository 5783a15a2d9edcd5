import { isOpen } from '@sheba/clock/calendar/next-opening'
import { calendarsOf } from '../calendar/calendar-reads.ts'
import type { Database, Db } from '../db/client.ts'
import { closeUnconfirmed } from './close-unconfirmed.ts'
import { remindRequester } from './remind-requester.ts'
import { settleTicket } from './settle-ticket.ts'
import {
  officesOfUnreminded,
  type Part,
  pausesPerhapsOver,
  undisputedResolutions,
  unremindedPauses,
  unsettledBreaches,
} from './watch-reads.ts'

/** What a round of watching has done; a pause whose end has let a breach happen counts as the former. */
export type Watched = {
  pausesEnded: number
  breachesSettled: number
  ticketsClosed: number
  reminded: number
}

type Step = {
  find: (db: Db, part: Part) => Promise<string[]>
  apply: (at: { db: Db; now: number }, ticketId: string) => Promise<boolean>
}

const partSize = 200

/**
 * Writes down what time alone has done to tickets: pauses that were over, breaches, resolutions that nobody disputed
 * in time; and reminds of the pauses that wait for an answer past their day. Each ticket in a transaction of its own,
 * with its row held and looked at again: right after days of downtime, and when two do it at once. A ticket that
 * fails is reported, and keeps no other from its turn.
 */
export async function watchTickets(
  database: Database,
  now: number,
  fail: (error: unknown, ticketId: string) => void,
): Promise<Watched> {
  const each = (step: Step) => throughout(database, now, step, fail)
  const pausesEnded = await each({ find: pausesPerhapsOver, apply: settleTicket })
  const breachesSettled = await each({ find: unsettledBreaches, apply: settleTicket })
  const ticketsClosed = await each({ find: undisputedResolutions, apply: closeUnconfirmed })
  const open = await openOffices(database.reading(null), now)
  const reminded =
    open.length === 0 ? 0 : await each({ find: unremindedPauses(open), apply: remindRequester })
  return { pausesEnded, breachesSettled, ticketsClosed, reminded }
}

/** Those of the offices somebody waits for that are open now: nobody is reminded at night. */
async function openOffices(db: Db, now: number): Promise<string[]> {
  const offices = await officesOfUnreminded(db, now)
  if (offices.length === 0) return []
  const calendars = await calendarsOf(
    db,
    offices.map((officeId) => ({ officeId })),
  )
  return offices.filter((officeId) => isOpen(calendars({ officeId }), now))
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
