import { Problem } from '../http/problem.ts'
import { type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { byActor, takenBy } from './ticket-change.ts'

/** Takes the mark of a referral away: what was asked of the other is done, or no longer wanted. */
export async function endReferral(call: ChangeCall): Promise<void> {
  const change = await openChange(call, 'refer')
  const { referralTo: to } = change.ticket
  if (to === null) throw new Problem('illegal-move')
  await saveChange(change, {
    set: { referralTo: null, referralSince: null, referralExpectedOn: null, ...takenBy(change) },
    events: [{ type: 'ticket.referralEnded', at: change.now, by: byActor(change), data: { to } }],
  })
}
