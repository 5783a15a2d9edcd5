import type { MergeTicket } from '@sheba/contract/ticket-actions'
import { Problem, wrongField } from '../http/problem.ts'
import { type Change, type ChangeCall, changeOf, openChange, saveChange } from './change-ticket.ts'
import { allows } from './ticket.ts'
import { breachOf, byActor, type Changing, clockAfter, type Edit, withoutPause } from './ticket-change.ts'
import { mayMerge } from './ticket-policy.ts'
import { holdInOrder, holdTicket, linkTickets } from './ticket-store.ts'

/**
 * Merges a ticket into another one, which stays and takes over the whole clock of the one received first, unless its
 * own due moment is the earlier. This one is cancelled. Throws `not-allowed` for tickets of different askers or
 * offices, which a supervisor may merge.
 */
export async function mergeTicket(call: ChangeCall, ask: MergeTicket): Promise<void> {
  const { db, actor } = call
  if (ask.into === call.number) throw wrongField('#/into', sentences.itself)
  await holdInOrder(db, [call.number, ask.into])
  const change = await openChange(call, 'merge')
  const survivor = await survivorOf(call, ask)
  if (!mayMerge(actor, change.ticket, survivor.ticket)) throw new Problem('not-allowed')
  if (!allows(survivor.ticket.status, 'merge')) throw new Problem('illegal-move')
  await saveChange(survivor, absorption(survivor, change))
  await saveChange(change, merging(change, survivor.ticket))
  await linkTickets(db, change.ticket.id, survivor.ticket.id)
}

async function survivorOf({ db, actor, now, part }: ChangeCall, { into }: MergeTicket): Promise<Change> {
  const ticket = await holdTicket(db, actor, into)
  if (!ticket) throw wrongField('#/into', sentences.unknown)
  return changeOf({ db, actor, now, part }, ticket)
}

/** What the one that stays takes over. */
export function absorption(survivor: Changing, merged: Changing): Edit {
  const { ticket, now } = survivor
  const other = merged.ticket
  const absorbed = [{ kind: 'absorbed' as const, at: now, of: merged.kept }]
  const clock = clockAfter(survivor, absorbed)
  const breach = breachOf(survivor, absorbed)
  return {
    set: {
      receivedAt: new Date(clock.receivedAt),
      firstResponseAt: earlier(ticket.firstResponseAt, other.firstResponseAt),
      excusedAt: clock.excused ? (ticket.excusedAt ?? other.excusedAt ?? new Date(now)) : null,
    },
    clock: [...absorbed, ...breach.clock],
    events: [
      {
        type: 'ticket.absorbed',
        at: now,
        by: byActor(survivor),
        data: {
          ticket: other.number,
          of: merged.kept,
          // The receipt that this one's own events begin with, however often it is merged.
          ownReceivedAt: new Date(survivor.kept.receivedAt).toISOString(),
        },
      },
      ...breach.events,
    ],
  }
}

function merging(changing: Changing, into: { id: string; number: string }): Edit {
  const { now } = changing
  return {
    status: 'cancelled',
    set: { mergedInto: into.id, ...withoutPause },
    clock: [{ kind: 'cancelled', at: now }],
    events: [{ type: 'ticket.merged', at: now, by: byActor(changing), data: { ticket: into.number } }],
  }
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

const sentences = {
  itself: {
    bn: 'একটি আবেদন নিজের সঙ্গে একীভূত করা যায় না।',
    en: 'A ticket cannot be merged into itself.',
  },
  unknown: { bn: 'এই নম্বরের কোনো আবেদন নেই।', en: 'There is no ticket of this number.' },
}
