import type { ClockCase, ClockEvent } from '@sheba/clock/sla/clock'
import type { PromiseTerms } from '@sheba/clock/sla/promise'
import type { EventType } from '@sheba/contract/words'

/** An event as the clock's history is read from it. `data` is what this server wrote at the time. */
export type StoredEvent = { id?: string; type: EventType; at: Date; data: StoredData }

type StoredData = {
  promise?: PromiseTerms
  reason?: Extract<ClockEvent, { kind: 'paused' }>['reason']
  expectedOn?: string
  onTheCall?: boolean
  /** When a resolution was typed in, where that was later than it happened. */
  enteredAt?: string
  /** The due moment that was set by hand. */
  setTo?: string
  changeId?: string
  /** The moment as of which raising, or a change, took the calendar. */
  calendarAsOf?: string
  /** What a change took the place of: put back by undoing. */
  before?: { calendarAsOf: string | null; charterServiceId: string }
  /** The clock that was merged into this one, and when this one had been received before. */
  of?: KeptCase
  ownReceivedAt?: string
  /** The events that were undone, by id. */
  undoes?: readonly string[]
}

/** Which calendar: an office's, as known at a moment (epoch milliseconds). */
export type CalendarKey = { officeId: string; asOf: number }

/** All that a clock is folded from, as it is kept: with a key in the place of each calendar. */
export type KeptCase = ClockCase<CalendarKey>
type KeptEvent = ClockEvent<CalendarKey>

export const clockEventTypes = [
  'ticket.raised',
  'ticket.paused',
  'ticket.resumed',
  'ticket.resolved',
  'ticket.resolutionRefused',
  'ticket.reopened',
  'ticket.cancelled',
  'ticket.merged',
  'ticket.reclassified',
  'ticket.deadlineSet',
  'ticket.deadlineTakenBack',
  'ticket.excused',
  'ticket.deadlineChanged',
  'ticket.deadlineRestored',
  'ticket.absorbed',
  'ticket.breached',
  'ticket.undone',
] as const satisfies readonly EventType[]

/**
 * The promise a ticket was raised under, the calendar it was laid in, and what has moved its clock
 * since. `written`: its events in the order in which they were written; what was undone is as if it had never been.
 */
export function clockHistory(
  ticket: { officeId: string; receivedAt: Date; loggedAt: Date },
  written: readonly StoredEvent[],
): KeptCase {
  const events = standing(written)
  const raised = events.find(({ type }) => type === 'ticket.raised')
  if (!raised?.data.promise) throw new Error('a ticket without the event that raised it')
  const loggedAt = ticket.loggedAt.getTime()
  const raisedAsOf = raised.data.calendarAsOf
  // The row tells the receipt it was merged to; the fold begins with its own.
  const absorbed = events.find(({ type }) => type === 'ticket.absorbed')?.data.ownReceivedAt
  return {
    promise: raised.data.promise,
    calendar: { officeId: ticket.officeId, asOf: raisedAsOf ? Date.parse(raisedAsOf) : loggedAt },
    receivedAt: absorbed ? Date.parse(absorbed) : ticket.receivedAt.getTime(),
    loggedAt,
    history: events.flatMap((event) => clockEventOf(event, ticket.officeId)),
  }
}

function standing(events: readonly StoredEvent[]): readonly StoredEvent[] {
  const undone = new Set(events.flatMap(({ data }) => data.undoes ?? []))
  return undone.size === 0 ? events : events.filter(({ id }) => id === undefined || !undone.has(id))
}

/** Every calendar that a case asks for. */
export function calendarKeys({ calendar, history }: KeptCase): CalendarKey[] {
  return [
    calendar,
    ...history.flatMap((event) => {
      if (event.kind === 'absorbed') return calendarKeys(event.of)
      return event.kind === 'changed' && event.calendar ? [event.calendar] : []
    }),
  ]
}

function clockEventOf({ type, at: moment, data }: StoredEvent, officeId: string): KeptEvent[] {
  const at = moment.getTime()
  switch (type) {
    case 'ticket.paused':
      return data.reason && data.expectedOn
        ? [{ kind: 'paused', at, reason: data.reason, expectedOn: data.expectedOn }]
        : []
    case 'ticket.resumed':
      return [{ kind: 'resumed', at }]
    case 'ticket.resolved':
      return [resolvedOf(at, data)]
    case 'ticket.resolutionRefused':
      return [{ kind: 'resolutionRefused', at }]
    case 'ticket.reopened':
      return [{ kind: 'reopened', at }]
    case 'ticket.cancelled':
    case 'ticket.merged':
      return [{ kind: 'cancelled', at }]
    case 'ticket.reclassified':
      return data.promise ? [{ kind: 'reclassified', at, promise: data.promise }] : []
    case 'ticket.deadlineSet':
      return data.setTo ? [{ kind: 'setByHand', at, dueAt: Date.parse(data.setTo) }] : []
    case 'ticket.deadlineTakenBack':
      return [{ kind: 'handTakenBack', at }]
    case 'ticket.excused':
      return [{ kind: 'excused', at }]
    case 'ticket.deadlineChanged':
      return changedOf(at, data, officeId)
    case 'ticket.deadlineRestored':
      return data.changeId ? [{ kind: 'changeUndone', at, change: data.changeId }] : []
    case 'ticket.absorbed':
      return data.of ? [{ kind: 'absorbed', at, of: data.of }] : []
    case 'ticket.breached':
      return [{ kind: 'breached', at }]
    default:
      return []
  }
}

function resolvedOf(at: number, { onTheCall, enteredAt }: StoredData): KeptEvent {
  return {
    kind: 'resolved',
    at,
    ...(enteredAt ? { enteredAt: Date.parse(enteredAt) } : {}),
    ...(onTheCall ? { onTheCall: true } : {}),
  }
}

function changedOf(
  at: number,
  { changeId, promise, calendarAsOf }: StoredData,
  officeId: string,
): KeptEvent[] {
  if (!changeId) return []
  const calendar = calendarAsOf && { officeId, asOf: Date.parse(calendarAsOf) }
  return [
    {
      kind: 'changed',
      at,
      change: changeId,
      ...(promise ? { promise } : {}),
      ...(calendar ? { calendar } : {}),
    },
  ]
}
