import { dayMs } from '@sheba/clock/calendar/dhaka'
import { shownDueAt } from '@sheba/clock/sla/shown-due-at'
import type { SetDeadline } from '@sheba/contract/ticket-actions'
import { Problem, wrongField } from '../http/problem.ts'
import { type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { byActor, takenBy } from './ticket-change.ts'
import { mayMoveDeadline } from './ticket-policy.ts'

const furthestMs = 365 * dayMs

/** Puts a due moment in the place of the computed one, for a reason. A breach stays. */
export async function setDeadline(call: ChangeCall, ask: SetDeadline): Promise<void> {
  const { actor, now } = call
  const dueAt = Date.parse(ask.dueAt)
  if (dueAt < now || dueAt > now + furthestMs) {
    throw wrongField('#/dueAt', {
      bn: 'এখন থেকে ৩৬৫ দিনের মধ্যে একটি সময় দিন।',
      en: 'Give a moment from now to 365 days ahead.',
    })
  }
  const change = await openChange(call, 'setDeadline')
  const { ticket, clock } = change
  const from = shownDueAt(clock, clock.calendar, now)
  if (!mayMoveDeadline(actor, { ...ticket, breached: false }, { from, to: dueAt }))
    throw new Problem('not-allowed')
  const setTo = new Date(dueAt).toISOString()
  await saveChange(change, {
    set: takenBy(change),
    clock: [{ kind: 'setByHand', at: now, dueAt }],
    events: [{ type: 'ticket.deadlineSet', at: now, by: byActor(change), data: { text: ask.reason, setTo } }],
  })
}
