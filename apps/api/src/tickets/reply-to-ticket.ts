import { endsWithReply } from '@sheba/clock/sla/pause-end'
import type { ReplyToTicket } from '@sheba/contract/ticket-actions'
import { Problem, wrongField } from '../http/problem.ts'
import { type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { endOfPause } from './resume-ticket.ts'
import { byActor, type Changing, type Edit, takenBy } from './ticket-change.ts'
import { mayWork } from './ticket-policy.ts'

/** Adds a reply or an internal note. */
export async function replyToTicket(call: ChangeCall, ask: ReplyToTicket): Promise<void> {
  const change = await openChange(call, ask.internal ? 'note' : 'reply')
  const works = mayWork(call.actor, { ...change.ticket, breached: false })
  if (ask.internal && !works) throw new Problem('not-allowed')
  if (ask.from && !works) throw wrongField('#/from', onlyOfficers)
  await saveChange(change, reply(change, ask, works))
}

const onlyOfficers = {
  bn: 'অন্যের কথা কেবল কার্যালয় লিখতে পারে; এই ঘরটি বাদ দিন।',
  en: 'Only the office may enter what somebody else said; leave this out.',
}

/**
 * What the requester says, by whatever channel, ends a pause that waits for it; an officer's first public reply
 * starts the ticket and is its first response. `works`: the actor is of the office.
 */
export function reply(changing: Changing, ask: ReplyToTicket, works: boolean): Edit {
  const ofRequester = !works || ask.from === 'requester'
  const effect = ask.internal ? {} : ofRequester ? requesterSaid(changing) : officeSaid(changing)
  return { ...effect, events: [eventOf(changing, ask), ...(effect.events ?? [])] }
}

function requesterSaid(changing: Changing): Partial<Edit> {
  const { status, pauseReason } = changing.ticket
  return status === 'waiting' && pauseReason && endsWithReply(pauseReason)
    ? endOfPause(changing, changing.now)
    : {}
}

function officeSaid(changing: Changing): Partial<Edit> {
  const { ticket, now } = changing
  const starts = ticket.status === 'new'
  return {
    ...(starts ? { status: 'inProgress' as const } : {}),
    set: { firstResponseAt: ticket.firstResponseAt ?? new Date(now), ...takenBy(changing) },
  }
}

function eventOf(changing: Changing, ask: ReplyToTicket): Edit['events'][number] {
  return {
    type: ask.internal ? 'ticket.noted' : 'ticket.replied',
    at: changing.now,
    by: byActor(changing),
    internal: ask.internal,
    data: {
      text: ask.text,
      ...(ask.from ? { from: ask.from } : {}),
      ...(ask.channel ? { channel: ask.channel } : {}),
      ...(ask.saidAt ? { saidAt: new Date(ask.saidAt).toISOString() } : {}),
    },
  }
}
