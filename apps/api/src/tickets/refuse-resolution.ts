import type { RefuseResolution } from '@sheba/contract/ticket-actions'
import { Problem } from '../http/problem.ts'
import { type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { breachOf, byActor } from './ticket-change.ts'

/** Refuses to believe the moment of a resolution that was entered afterwards: it counts from when it was entered. */
export async function refuseResolution(call: ChangeCall, ask: RefuseResolution): Promise<void> {
  const change = await openChange(call, 'refuseResolution')
  const { now, clock } = change
  if (clock.resolutionEnteredAt === null) throw new Problem('illegal-move')
  const refused = [{ kind: 'resolutionRefused' as const, at: now }]
  const breach = breachOf(change, refused)
  await saveChange(change, {
    clock: [...refused, ...breach.clock],
    events: [
      { type: 'ticket.resolutionRefused', at: now, by: byActor(change), data: { text: ask.reason } },
      ...breach.events,
    ],
  })
}
