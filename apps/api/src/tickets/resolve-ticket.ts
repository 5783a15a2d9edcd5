import type { ResolveTicket } from '@sheba/contract/ticket-actions'
import { wrongField } from '../http/problem.ts'
import { resolutionAt } from '../sla/resolution-moment.ts'
import { byActor, type Change, type ChangeCall, openChange, saveChange, takenBy } from './change-ticket.ts'
import { endOfPause } from './resume-ticket.ts'

/** Says that it is done, and how. Ends a pause first. May be entered up to seven days afterwards. */
export async function resolveTicket(call: ChangeCall, ask: ResolveTicket): Promise<void> {
  const change = await openChange(call, 'resolve')
  const at = ask.resolvedAt === undefined ? change.now : momentOf(change, ask.resolvedAt)
  const ended = change.ticket.status === 'waiting' ? endOfPause(change, at) : null
  await saveChange(change, {
    status: 'resolved',
    set: {
      ...ended?.set,
      firstResponseAt: change.ticket.firstResponseAt ?? new Date(change.now),
      ...takenBy(change),
    },
    clock: [...(ended?.clock ?? []), { kind: 'resolved', at }],
    events: [
      ...(ended?.events ?? []),
      {
        type: 'ticket.resolved',
        at,
        by: byActor(change),
        data: { outcome: ask.outcome, text: ask.text, ...(at < change.now ? { enteredLater: true } : {}) },
      },
    ],
  })
}

function momentOf(change: Change, saidAt: string): number {
  const lastAt = change.history.findLast(({ kind }) => kind !== 'breached')?.at
  const moment = resolutionAt(Date.parse(saidAt), change.now, lastAt ?? change.ticket.receivedAt.getTime())
  if (moment.ok) return moment.resolvedAt
  throw wrongField('#/resolvedAt', {
    bn: 'নিষ্পত্তির সময় গত ৭ দিনের মধ্যে এবং শেষ ঘটনার পরে হতে হবে।',
    en: 'The moment of resolution must lie within the last 7 days and after the last event of the clock.',
  })
}
