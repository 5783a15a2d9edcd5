import type { CloseTicket } from '@sheba/contract/ticket-actions'
import { byActor, type ChangeCall, openChange, saveChange } from './change-ticket.ts'

/** The requester confirms that it is done, with a rating if they like. Final. */
export async function closeTicket(call: ChangeCall, ask: CloseTicket): Promise<void> {
  const change = await openChange(call, 'close')
  const { now } = change
  await saveChange(change, {
    status: 'closed',
    set: { closedAt: new Date(now), rating: ask.rating ?? null },
    events: [
      {
        type: 'ticket.closed',
        at: now,
        by: byActor(change),
        data: {
          ...(ask.rating === undefined ? {} : { rating: ask.rating }),
          ...(ask.comment === undefined ? {} : { text: ask.comment }),
        },
      },
    ],
  })
}
