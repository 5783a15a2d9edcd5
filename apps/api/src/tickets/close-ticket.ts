import type { CloseTicket } from '@sheba/contract/ticket-actions'
import { type ChangeCall, openChange, saveChange } from './change-ticket.ts'
import { byActor, type Changing, type Edit } from './ticket-change.ts'

/** The requester confirms that it is done, with a rating if they like. Final. */
export async function closeTicket(call: ChangeCall, ask: CloseTicket): Promise<void> {
  const change = await openChange(call, 'close')
  await saveChange(change, closure(change, ask, change.now))
}

/** The closure at a moment: of the confirmation, or of the end of the time to dispute. */
export function closure(changing: Changing, ask: CloseTicket, at: number): Edit {
  return {
    status: 'closed',
    set: { closedAt: new Date(at), rating: ask.rating ?? null },
    events: [
      {
        type: 'ticket.closed',
        at,
        by: byActor(changing),
        data: {
          ...(ask.rating === undefined ? {} : { rating: ask.rating }),
          ...(ask.comment === undefined ? {} : { text: ask.comment }),
        },
      },
    ],
  }
}
