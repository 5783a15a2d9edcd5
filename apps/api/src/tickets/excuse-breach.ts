import type { ExcuseBreach } from '@sheba/contract/ticket-actions'
import { Problem } from '../http/problem.ts'
import { type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { byActor } from './ticket-change.ts'

/** Marks a breach as excused. It stays counted, and is given beside. */
export async function excuseBreach(call: ChangeCall, ask: ExcuseBreach): Promise<void> {
  const change = await openChange(call, 'excuse')
  const { now, clock } = change
  if (clock.breachedAt === null || clock.excused) throw new Problem('illegal-move')
  await saveChange(change, {
    set: { excusedAt: new Date(now) },
    clock: [{ kind: 'excused', at: now }],
    events: [{ type: 'ticket.excused', at: now, by: byActor(change), data: { text: ask.reason } }],
  })
}
