import { mayExpectOn } from '@sheba/clock/sla/pause-end'
import type { PauseTicket } from '@sheba/contract/ticket-actions'
import type { Actor } from '../auth/actor.ts'
import { findPinnedService } from '../charter/charter-reads.ts'
import { Problem, wrongField } from '../http/problem.ts'
import { type Change, type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { byActor, type Changing, type Edit, takenBy } from './ticket-change.ts'
import { wentUnanswered } from './ticket-events-reads.ts'
import { mayJudge } from './ticket-policy.ts'

/** Stops the clock for a reason, until an expected day. */
export async function pauseTicket(call: ChangeCall, ask: PauseTicket): Promise<void> {
  if (!mayExpectOn(ask.expectedOn, call.now)) {
    throw wrongField('#/expectedOn', {
      bn: 'আজ থেকে ৬০ দিনের মধ্যে একটি দিন দিন।',
      en: 'Give a day from today to 60 days ahead.',
    })
  }
  const change = await openChange(call, 'pause')
  await checkReason(change, ask)
  await checkAsker(change, call.actor, ask)
  await saveChange(change, pause(change, ask))
}

/** The reasons for which tickets of its service may be paused are those of the policy that it pins. */
async function checkReason({ db, ticket }: Change, { reason }: PauseTicket): Promise<void> {
  const service = await findPinnedService(db, ticket, ticket.serviceSlug)
  if (service?.pauseReasons.includes(reason)) return
  throw wrongField('#/reason', {
    bn: 'এই সেবার নীতিতে এ কারণে সময় স্থগিত করা যায় না।',
    en: 'The policy of this service does not let its clock be paused for this reason.',
  })
}

/** Who was asked and did not answer is asked once more only with a supervisor. */
async function checkAsker({ db, ticket }: Change, actor: Actor, { reason }: PauseTicket): Promise<void> {
  if (reason !== 'requesterMustAnswer' || mayJudge(actor, { ...ticket, breached: false })) return
  if (await wentUnanswered(db, ticket.id)) throw new Problem('not-allowed')
}

/**
 * Pausing what is paused already is one pause with another reason. The message is the requester's to read, so it
 * counts as the office's first response.
 */
export function pause(changing: Changing, ask: PauseTicket): Edit {
  const { now, ticket } = changing
  return {
    status: 'waiting',
    set: {
      pauseReason: ask.reason,
      pauseMessage: ask.message,
      pauseExpectedOn: new Date(ask.expectedOn),
      remindedAt: null,
      firstResponseAt: ticket.firstResponseAt ?? new Date(now),
      ...takenBy(changing),
    },
    clock: [{ kind: 'paused', at: now, reason: ask.reason, expectedOn: ask.expectedOn }],
    events: [
      {
        type: 'ticket.paused',
        at: now,
        by: byActor(changing),
        data: { reason: ask.reason, expectedOn: ask.expectedOn, text: ask.message },
      },
    ],
  }
}
