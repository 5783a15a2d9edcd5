import type { Clock } from '@sheba/clock/sla/clock'
import type { ChangePreview } from '@sheba/clock/sla/preview-change'
import type { BatchedEvent } from '../outbox/record-batch.ts'
import { clockColumns } from '../tickets/clock-columns.ts'
import type { OpenTicket } from './change-reads.ts'
import type { MovedTicket } from './change-store.ts'

/** The row of a ticket after a change or its undoing. What time alone had done to it is in the preview already. */
export function movedTicket(
  ticket: OpenTicket,
  { after }: ChangePreview,
  at: number,
  pins: { calendarAsOf: Date | null; charterServiceId: string },
): MovedTicket {
  const status = statusOf(ticket, after)
  const columns = clockColumns(after, status)
  return {
    ...columns,
    ...pins,
    id: ticket.id,
    status,
    excusedAt: after.excused ? (ticket.excusedAt ?? new Date(at)) : null,
  }
}

/** A pause that was over has ended with settling. */
function statusOf({ status }: OpenTicket, { state }: Clock): OpenTicket['status'] {
  return status === 'waiting' && state === 'running' ? 'inProgress' : status
}

/** What settling had to write first, as events of time itself. */
export function settledEvents(ticket: OpenTicket, { settled, before }: ChangePreview): BatchedEvent[] {
  const of = { officeId: ticket.officeId, ticketId: ticket.id, by: null }
  return settled.map(({ kind, at }) => {
    if (kind === 'breached') return { ...of, type: 'ticket.breached', at }
    const noAnswer = ticket.pauseReason === 'requesterMustAnswer'
    const data = { reason: ticket.pauseReason, noAnswer, dueAt: new Date(before.dueAt).toISOString() }
    return { ...of, type: 'ticket.resumed', at, data }
  })
}
