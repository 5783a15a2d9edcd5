import { bulkUndoHours } from '@sheba/contract/bulk'
import type { Actor } from '../auth/actor.ts'
import { Problem } from '../http/problem.ts'
import type { ChangeCall } from './change-ticket.ts'
import { eventsOfLast } from './ticket-store.ts'
import { held, takeBackAll } from './undo-part.ts'

/**
 * Takes back what the actor has last done to a ticket, as an undone bulk does. Throws `not-found`; `changed-meanwhile`
 * where anybody has changed it since; `illegal-move` where there is nothing of the last day to take back, or where that
 * would make a breach, or unmake one.
 */
export async function undoLast(call: ChangeCall & { actor: Actor }): Promise<void> {
  const { db, actor, now, number, version } = call
  const ticket = await held(call, number)
  if (version !== null && version !== ticket.version) throw new Problem('changed-meanwhile')
  const since = new Date(now - bulkUndoHours * 3_600_000)
  const last = (of: string) => eventsOfLast(db, { number: of, account: actor.accountId, since })
  const own = await last(number)
  if (own.length === 0) throw new Problem('illegal-move', { detail: nothing })
  await takeBackAll(call, own, last)
}

const nothing = {
  bn: 'গত ২৪ ঘণ্টায় এই আবেদনে আপনার এমন কোনো কাজ নেই যা ফেরানো যায়।',
  en: 'There is nothing of yours on this ticket, of the last 24 hours, that can be undone.',
}
