import { grossSettledAt } from '@sheba/clock/sla/settle'
import { settleCase } from '@sheba/clock/sla/settle-case'
import { withCalendars } from '@sheba/clock/sla/with-calendars'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { type ChangeCall, saveChange } from './change-ticket.ts'
import { clockEventTypes, clockHistory, type StoredEvent } from './clock-history.ts'
import { ticketCase } from './ticket-case.ts'
import { beginChange, byActor, type Changing } from './ticket-change.ts'
import {
  clockEventsOf,
  eventsOfPart,
  eventsSince,
  holdInOrder,
  holdTicket,
  type PartEvent,
  type StoredTicket,
  unlinkTickets,
  withholdTelling,
} from './ticket-store.ts'
import { wordsFrom } from './words-before.ts'

export type Undoing = Pick<ChangeCall, 'db' | 'actor' | 'now' | 'number'>

/**
 * Takes back what a bulk has done to a ticket, of a merge to both: its events stay and are as if they had never been,
 * and the clock is folded without them. Throws `not-found`; `changed-meanwhile` where anybody has changed it since;
 * `illegal-move` where that would make a breach, or unmake one: what time has done meanwhile can't be undone.
 */
export async function undoPart(call: Undoing, bulk: string): Promise<void> {
  const own = await eventsOfPart(call.db, call.number, bulk)
  await takeBackAll(call, own, (merged) => eventsOfPart(call.db, merged, bulk))
}

/** Takes back what was done together to a ticket; `eventsOn`: what it has written of the one it was merged into. */
export async function takeBackAll(
  call: Undoing,
  own: readonly PartEvent[],
  eventsOn: (merged: string) => Promise<PartEvent[]>,
): Promise<void> {
  const { db, actor, now, number } = call
  const merged = own.find(({ type }) => type === 'ticket.merged')?.data.ticket
  if (merged) await holdInOrder(db, [number, merged])
  const ticket = await held(call, number)
  if (own.length === 0) return
  if (merged) {
    const survivor = await held(call, merged)
    const absorbed = (await eventsOn(merged)).filter(({ data }) => data.ticket === number)
    await takeBack({ db, actor, now }, survivor, absorbed)
  }
  await takeBack({ db, actor, now }, ticket, own)
  if (merged) await unlinkTickets(db, number, merged, { keepByHand: true })
}

export async function held({ db, actor }: Undoing, number: string): Promise<StoredTicket> {
  const ticket = await holdTicket(db, actor, number)
  if (!ticket) throw new Problem('not-found')
  return ticket
}

async function takeBack(
  { db, actor, now }: Pick<Undoing, 'db' | 'actor' | 'now'>,
  ticket: StoredTicket,
  events: readonly PartEvent[],
): Promise<void> {
  const ids = events.map(({ id }) => id)
  const bulk = events[0]?.data.bulk
  await refuseIfChanged(db, ticket, events)
  const before = wordsFrom(events.find(({ data }) => data.was)?.data.was ?? {})
  const restored = { ...ticket, ...before }
  const written = await clockEventsOf(db, ticket.id)
  const { kept, calendarOf } = await ticketCase(db, ticket)
  const without = written.filter(({ id }) => id === undefined || !ids.includes(id))
  refuseIfJudged({ kept, calendarOf, now }, clockHistory(restored, withoutLaterBreach(written, without, ids)))
  const standing = clockHistory(restored, without)
  const changing = beginChange({ actor, now, ticket: restored, kept: standing, calendarOf })
  await saveChange(
    { ...changing, db, actor },
    {
      set: { ...before, ...changing.settled.set },
      // Nothing new moves the clock, and yet it is another: all of its columns are written.
      clock: [],
      events: [
        {
          type: 'ticket.undone',
          at: now,
          by: byActor(changing),
          internal: events.every(({ internal }) => internal),
          quiet: true,
          data: { undoes: ids, ...(bulk ? { bulk: { id: bulk.id } } : {}) },
        },
      ],
    },
  )
  await withholdTelling(db, ids, now)
}

/** What a person has done to it since, and is not undone; of a part that moved the clock, also what time has moved. */
async function refuseIfChanged(db: Db, { id }: StoredTicket, events: readonly PartEvent[]): Promise<void> {
  const last = Math.max(...events.map(({ number }) => number))
  const moved = events.some(({ type }) => (clockEventTypes as readonly string[]).includes(type))
  const since = await eventsSince(db, id, last)
  const byTime = (type: string) => type !== 'ticket.breached' && moved
  if (since.some(({ type, byRole }) => byRole !== 'system' || byTime(type))) {
    throw new Problem('changed-meanwhile', { detail: sentences.changed })
  }
}

/** A breach is for ever and none is made after the fact: with the part and without it, the same must have been broken. */
function refuseIfJudged(
  { kept, calendarOf, now }: Pick<Changing, 'kept' | 'calendarOf' | 'now'>,
  without: Changing['kept'],
): void {
  const present = settleCase(withCalendars(kept, calendarOf), now)
  const otherwise = settleCase(withCalendars(without, calendarOf), now)
  if (!present.ok || !otherwise.ok) throw new Problem('illegal-move')
  const [is, was] = [present.clock, otherwise.clock]
  if (is.breachedAt === was.breachedAt && grossSettledAt(is, now) === grossSettledAt(was, now)) return
  throw new Problem('illegal-move', {
    detail: is.breachedAt === null ? sentences.wouldBreach : sentences.breachStays,
  })
}

/** As it would have gone: a breach that was written down after the part may be its doing. */
function withoutLaterBreach(
  written: readonly StoredEvent[],
  without: readonly StoredEvent[],
  ids: readonly string[],
): readonly StoredEvent[] {
  const first = written.findIndex(({ id }) => id !== undefined && ids.includes(id))
  if (first < 0) return without
  const later = new Set(written.slice(first).filter(({ type }) => type === 'ticket.breached'))
  return without.filter((event) => !later.has(event))
}

const sentences = {
  changed: {
    bn: 'এর পরে আবেদনটিতে অন্য কিছু করা হয়েছে, তাই আগের অবস্থায় ফেরানো হয়নি।',
    en: 'Something else has been done to it since, so it was left as it is.',
  },
  wouldBreach: {
    bn: 'এর মধ্যে সময়সীমা পেরিয়ে গেছে: ফিরিয়ে নিলে সময়সীমা লঙ্ঘন তৈরি হতো।',
    en: 'Its deadline has passed meanwhile: undoing would have made a breach.',
  },
  breachStays: {
    bn: 'এর মধ্যে সময়সীমা লঙ্ঘন হয়েছে, তা আর মোছা যায় না।',
    en: 'It has been breached meanwhile, and a breach never disappears.',
  },
}
