import type { LinkTicket } from '@sheba/contract/related'
import { Problem, wrongField } from '../http/problem.ts'
import { type Change, type ChangeCall, changeOf, openChange, saveChange } from './change-ticket.ts'
import { byActor, type Edit } from './ticket-change.ts'
import { holdInOrder, holdTicket, linkTickets, unlinkTickets } from './ticket-store.ts'

/** Links a ticket with another that the actor can see. Linking what is linked changes nothing. */
export async function linkTicket(call: ChangeCall, { ticket: other }: LinkTicket): Promise<void> {
  if (other === call.number) throw wrongField('#/ticket', sentences.itself)
  const both = await openBoth(call, other)
  if (!both) throw wrongField('#/ticket', sentences.unknown)
  const [one, second] = both
  if (!(await linkTickets(call.db, one.ticket.id, second.ticket.id))) return
  await saveBoth(one, second, 'ticket.linked')
}

/** Takes the link away. Throws `not-found` where there is none that the actor can see. */
export async function unlinkTicket(call: ChangeCall, other: string): Promise<void> {
  const both = await openBoth(call, other)
  if (!both || !(await unlinkTickets(call.db, call.number, other))) throw new Problem('not-found')
  await saveBoth(...both, 'ticket.unlinked')
}

async function openBoth(call: ChangeCall, other: string): Promise<[Change, Change] | null> {
  const { db, actor } = call
  await holdInOrder(db, [call.number, other])
  const one = await openChange({ ...call, version: null }, 'link')
  const ticket = await holdTicket(db, actor, other)
  return ticket && [one, await changeOf(call, ticket)]
}

async function saveBoth(
  one: Change,
  other: Change,
  type: 'ticket.linked' | 'ticket.unlinked',
): Promise<void> {
  await saveChange(one, linking(one, other, type))
  await saveChange(other, linking(other, one, type))
}

/** The number of another office's ticket is not told to those who can't see it: the page asks what is linked instead. */
function linking(change: Change, { ticket }: Change, type: 'ticket.linked' | 'ticket.unlinked'): Edit {
  const isOfOffice = ticket.officeId === change.ticket.officeId
  return {
    events: [
      {
        type,
        at: change.now,
        by: byActor(change),
        internal: true,
        data: { other: ticket.id, ...(isOfOffice ? { ticket: ticket.number } : {}) },
      },
    ],
  }
}

const sentences = {
  itself: { bn: 'একটি আবেদন নিজের সঙ্গে যুক্ত করা যায় না।', en: 'A ticket cannot be linked with itself.' },
  unknown: { bn: 'এই নম্বরের কোনো আবেদন নেই।', en: 'There is no ticket of this number.' },
}
