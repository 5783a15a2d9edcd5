import type { ReplyToTicket } from '@sheba/contract/ticket-actions'
import { Problem, wrongField } from '../http/problem.ts'
import { endsWithReply } from '../sla/pause-end.ts'
import {
  byActor,
  type Change,
  type ChangeCall,
  type Edit,
  openChange,
  saveChange,
  takenBy,
} from './change-ticket.ts'
import { endOfPause } from './resume-ticket.ts'
import { mayWork } from './ticket-policy.ts'

/**
 * Adds a reply or an internal note. What the requester says, by whatever channel, ends a pause that waits for it;
 * an officer's first public reply starts the ticket and is its first response.
 */
export async function replyToTicket(call: ChangeCall, ask: ReplyToTicket): Promise<void> {
  const change = await openChange(call, ask.internal ? 'note' : 'reply')
  const works = mayWork(call.actor, { ...change.ticket, breached: false })
  if (ask.internal && !works) throw new Problem('not-allowed')
  if (ask.from && !works) throw wrongField('#/from', onlyOfficers)
  const ofRequester = !works || ask.from === 'requester'
  const effect = ask.internal ? {} : ofRequester ? requesterSaid(change) : officeSaid(change)
  await saveChange(change, { ...effect, events: [eventOf(change, ask), ...(effect.events ?? [])] })
}

const onlyOfficers = {
  bn: 'অন্যের কথা কেবল কার্যালয় লিখতে পারে; এই ঘরটি বাদ দিন।',
  en: 'Only the office may enter what somebody else said; leave this out.',
}

function requesterSaid(change: Change): Partial<Edit> {
  const { status, pauseReason } = change.ticket
  return status === 'waiting' && pauseReason && endsWithReply(pauseReason)
    ? endOfPause(change, change.now)
    : {}
}

function officeSaid(change: Change): Partial<Edit> {
  const { ticket, now } = change
  const starts = ticket.status === 'new'
  return {
    ...(starts ? { status: 'inProgress' as const } : {}),
    set: { firstResponseAt: ticket.firstResponseAt ?? new Date(now), ...takenBy(change) },
  }
}

function eventOf(change: Change, ask: ReplyToTicket): Edit['events'][number] {
  return {
    type: ask.internal ? 'ticket.noted' : 'ticket.replied',
    at: change.now,
    by: byActor(change),
    internal: ask.internal,
    data: {
      text: ask.text,
      ...(ask.from ? { from: ask.from } : {}),
      ...(ask.channel ? { channel: ask.channel } : {}),
      ...(ask.saidAt ? { saidAt: new Date(ask.saidAt).toISOString() } : {}),
    },
  }
}
