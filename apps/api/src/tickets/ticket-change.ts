import type { OfficeCalendar } from '@sheba/clock/calendar/office-calendar'
import type { Clock, ClockEvent } from '@sheba/clock/sla/clock'
import { foldClock } from '@sheba/clock/sla/fold-clock'
import type { PromiseTerms } from '@sheba/clock/sla/promise'
import type { Status } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import { Problem } from '../http/problem.ts'
import type { EventDraft } from '../outbox/record-events.ts'
import { clockColumns } from './clock-columns.ts'
import { clockHistory, type StoredEvent } from './clock-history.ts'
import type { StoredTicket, TicketChanges } from './ticket-store.ts'

/** A ticket that is being changed: settled, with all its clock is folded from. */
export type Changing = {
  /** null: time itself, in the worker. */
  actor: Pick<Actor, 'accountId' | 'role' | 'officerId'> | null
  /** Epoch milliseconds. */
  now: number
  ticket: StoredTicket
  calendar: OfficeCalendar
  promise: PromiseTerms
  history: ClockEvent[]
  clock: Clock
  /** What settling found: written with the change. */
  settled: EventDraft[]
}

/** What a change does: each use case answers one, and nothing but that decides what is written. */
export type Edit = {
  status?: Status
  set?: TicketChanges
  /** What moves the clock, in the order it happened. */
  clock?: ClockEvent[]
  events: EventDraft[]
}

/**
 * Settles the clock of a ticket before it is changed: a breach that passed unwritten is written with the change, at
 * the moment it happened. `events` are those the clock is folded from, in the order in which they were written.
 * Throws `no-office-time`.
 */
export function beginChange({
  events,
  ...given
}: Pick<Changing, 'actor' | 'now' | 'ticket' | 'calendar'> & { events: readonly StoredEvent[] }): Changing {
  const { now, ticket, calendar } = given
  const { promise, history } = clockHistory(events)
  const clock = folded({ ticket, calendar, promise, history })
  const overdue = clock.state === 'running' && clock.breachedAt === null && clock.dueAt < now
  const settled: EventDraft[] = overdue ? [{ type: 'ticket.breached', at: clock.dueAt, by: null }] : []
  if (overdue) history.push({ kind: 'breached', at: clock.dueAt })
  return { ...given, promise, history, clock, settled }
}

/** The columns and events that an edit comes to, the clock folded anew where it moved. Throws `no-office-time`. */
export function outcomeOf(changing: Changing, edit: Edit): { changes: TicketChanges; events: EventDraft[] } {
  const { ticket, calendar, settled } = changing
  const status = edit.status ?? ticket.status
  const moved = edit.clock ? folded({ ...changing, history: [...changing.history, ...edit.clock] }) : null
  const columns = moved ? clockColumns(moved, status, calendar) : settledColumns(settled)
  const dueAt = moved && new Date(moved.dueAt).toISOString()
  const events = edit.events.map((event) => (dueAt ? { ...event, data: { ...event.data, dueAt } } : event))
  return { changes: { ...edit.set, status, ...columns }, events: [...settled, ...events] }
}

/** A change that leaves the clock alone writes nothing of it but a breach that nobody had written yet. */
function settledColumns([breach]: readonly EventDraft[]): TicketChanges {
  return breach ? { breachedAt: new Date(breach.at) } : {}
}

function folded({
  ticket,
  calendar,
  promise,
  history,
}: Pick<Changing, 'ticket' | 'calendar' | 'promise' | 'history'>): Clock {
  const result = foldClock({
    promise,
    calendar,
    receivedAt: ticket.receivedAt.getTime(),
    loggedAt: ticket.loggedAt.getTime(),
    history,
  })
  if (result.ok) return result.clock
  if (result.because === 'no-office-time') throw new Problem('no-office-time')
  throw new Problem('illegal-move')
}

/** Who did it, for the events of a change. */
export function byActor({ actor }: Pick<Changing, 'actor'>): EventDraft['by'] {
  return actor && { accountId: actor.accountId, role: actor.role }
}

/** An officer who acts on a ticket of nobody takes it. */
export function takenBy({ actor, ticket }: Pick<Changing, 'actor' | 'ticket'>): TicketChanges {
  return actor?.role === 'officer' && ticket.assigneeId === null ? { assigneeId: actor.officerId } : {}
}
