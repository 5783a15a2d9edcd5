import { shownDueAt } from '@sheba/clock/sla/shown-due-at'
import { Problem } from '../http/problem.ts'
import { type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { byActor, clockAfter, takenBy } from './ticket-change.ts'
import { mayMoveDeadline } from './ticket-policy.ts'

/** Takes back a due moment that was set by hand: it is computed again. What that lengthens is for a supervisor. */
export async function takeBackDeadline(call: ChangeCall): Promise<void> {
  const change = await openChange(call, 'setDeadline')
  const { actor, now } = call
  const { ticket, clock } = change
  if (!clock.setByHand) throw new Problem('illegal-move')
  const taken = [{ kind: 'handTakenBack' as const, at: now }]
  const after = clockAfter(change, taken)
  const moved = {
    from: shownDueAt(clock, clock.calendar, now),
    to: shownDueAt(after, after.calendar, now),
  }
  if (!mayMoveDeadline(actor, { ...ticket, breached: false }, moved)) throw new Problem('not-allowed')
  await saveChange(change, {
    set: takenBy(change),
    clock: taken,
    events: [{ type: 'ticket.deadlineTakenBack', at: now, by: byActor(change) }],
  })
}
