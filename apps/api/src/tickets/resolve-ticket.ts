import { resolutionAt } from '@sheba/clock/sla/resolution-moment'
import type { ResolveTicket } from '@sheba/contract/ticket-actions'
import { wrongField } from '../http/problem.ts'
import { type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { enteredLater } from './entered-later.ts'
import { endOfPause } from './resume-ticket.ts'
import { byActor, type Changing, type Edit, takenBy } from './ticket-change.ts'

/** Says that it is done, and how. */
export async function resolveTicket(call: ChangeCall, ask: ResolveTicket): Promise<void> {
  const change = await openChange(call, 'resolve')
  await saveChange(change, resolution(change, ask))
}

/** A resolution ends a pause first. May be entered up to seven days afterwards; throws `invalid-request` otherwise. */
export function resolution(changing: Changing, ask: ResolveTicket): Edit {
  const { ticket, now } = changing
  const at = ask.resolvedAt === undefined ? now : momentOf(changing, ask.resolvedAt)
  const ended = ticket.status === 'waiting' ? endOfPause(changing, at) : null
  return {
    status: 'resolved',
    set: {
      ...ended?.set,
      firstResponseAt: ticket.firstResponseAt ?? new Date(now),
      ...takenBy(changing),
    },
    clock: [...(ended?.clock ?? []), { kind: 'resolved', at, ...(at < now ? { enteredAt: now } : {}) }],
    events: [
      ...(ended?.events ?? []),
      {
        type: 'ticket.resolved',
        at,
        by: byActor(changing),
        data: { outcome: ask.outcome, text: ask.text, ...enteredLater(at, at < now ? now : undefined) },
      },
    ],
  }
}

function momentOf(changing: Changing, saidAt: string): number {
  const lastAt = changing.kept.history.findLast(({ kind }) => kind !== 'breached')?.at
  const moment = resolutionAt(
    Date.parse(saidAt),
    changing.now,
    lastAt ?? changing.ticket.receivedAt.getTime(),
  )
  if (moment.ok) return moment.resolvedAt
  throw wrongField('#/resolvedAt', {
    bn: 'নিষ্পত্তির সময় গত ৭ দিনের মধ্যে এবং শেষ ঘটনার পরে হতে হবে।',
    en: 'The moment of resolution must lie within the last 7 days and after the last event of the clock.',
  })
}
