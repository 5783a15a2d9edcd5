import type { ClockEvent } from '@sheba/clock/sla/clock'
import type { PromiseTerms } from '@sheba/clock/sla/promise'
import type { EventType } from '@sheba/contract/words'

/** An event as the clock's history is read from it. `data` is what this server wrote at the time. */
export type StoredEvent = { type: EventType; at: Date; data: StoredData }

type StoredData = {
  promise?: PromiseTerms
  reason?: Extract<ClockEvent, { kind: 'paused' }>['reason']
  expectedOn?: string
  onTheCall?: boolean
}

export const clockEventTypes = [
  'ticket.raised',
  'ticket.paused',
  'ticket.resumed',
  'ticket.resolved',
  'ticket.reopened',
  'ticket.cancelled',
  'ticket.reclassified',
  'ticket.breached',
] as const satisfies readonly EventType[]

/** The promise a ticket was raised under, and what has moved its clock since: all that a clock is folded from. */
export function clockHistory(events: readonly StoredEvent[]): {
  promise: PromiseTerms
  history: ClockEvent[]
} {
  const raised = events.find(({ type }) => type === 'ticket.raised')
  if (!raised?.data.promise) throw new Error('a ticket without the event that raised it')
  return { promise: raised.data.promise, history: events.flatMap(clockEventOf) }
}

function clockEventOf({ type, at, data }: StoredEvent): ClockEvent[] {
  const moment = at.getTime()
  switch (type) {
    case 'ticket.paused':
      return data.reason && data.expectedOn
        ? [{ kind: 'paused', at: moment, reason: data.reason, expectedOn: data.expectedOn }]
        : []
    case 'ticket.resumed':
      return [{ kind: 'resumed', at: moment }]
    case 'ticket.resolved':
      return [{ kind: 'resolved', at: moment, ...(data.onTheCall ? { onTheCall: true } : {}) }]
    case 'ticket.reopened':
      return [{ kind: 'reopened', at: moment }]
    case 'ticket.cancelled':
      return [{ kind: 'cancelled', at: moment }]
    case 'ticket.reclassified':
      return data.promise ? [{ kind: 'reclassified', at: moment, promise: data.promise }] : []
    case 'ticket.breached':
      return [{ kind: 'breached', at: moment }]
    default:
      return []
  }
}
