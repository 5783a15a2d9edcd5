import type { OfficeCalendar } from '@sheba/clock/calendar/office-calendar'
import type { Clock, ClockCase, ClockRefusal } from '@sheba/clock/sla/clock'
import { foldClock } from '@sheba/clock/sla/fold-clock'
import { settleCase, type TimeEvent } from '@sheba/clock/sla/settle-case'
import { withCalendars } from '@sheba/clock/sla/with-calendars'
import type { EventType, Status } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import { Problem } from '../http/problem.ts'
import type { EventDraft } from '../outbox/record-events.ts'
import { clockColumns } from './clock-columns.ts'
import type { CalendarKey, KeptCase } from './clock-history.ts'
import type { StoredTicket, TicketChanges } from './ticket-store.ts'
import { wordsBefore } from './words-before.ts'

/** A ticket that is being changed: settled, with all its clock is folded from. */
export type Changing = {
  /** null: time itself, in the worker. */
  actor: Pick<Actor, 'accountId' | 'role' | 'officerId'> | null
  /** Epoch milliseconds. */
  now: number
  /** As it stands once it is settled. */
  ticket: StoredTicket
  /** What its clock is folded from, as it is kept, with what settling found. */
  kept: KeptCase
  calendarOf: (key: CalendarKey) => OfficeCalendar
  clock: Clock
  /** What settling found: written with the change. */
  settled: { events: EventDraft[]; set: TicketChanges }
}

/** What a change does: each use case answers one, and nothing but that decides what is written. */
export type Edit = {
  status?: Status
  set?: TicketChanges
  /** What moves the clock, in the order it happened. */
  clock?: KeptCase['history']
  events: EventDraft[]
}

/** What can be taken back, while nobody has done anything since. */
const undoable: ReadonlySet<EventType> = new Set([
  'ticket.assigned',
  'ticket.started',
  'ticket.reclassified',
  'ticket.replied',
  'ticket.noted',
  'ticket.paused',
  'ticket.resumed',
  'ticket.resolved',
  'ticket.closed',
  'ticket.cancelled',
  'ticket.merged',
  'ticket.absorbed',
])

/** What a ticket no longer says once its pause is over. */
export const withoutPause = {
  pauseReason: null,
  pauseMessage: null,
  pauseExpectedOn: null,
  remindedAt: null,
} as const satisfies TicketChanges

/**
 * Settles the clock of a ticket before it is changed: a pause that was over and a breach that passed unwritten are
 * written with the change, each at the moment it happened. Throws `no-office-time`.
 */
export function beginChange(
  given: Pick<Changing, 'actor' | 'now' | 'ticket' | 'kept' | 'calendarOf'>,
): Changing {
  const { now, ticket, kept, calendarOf } = given
  const settled = settleCase(withCalendars(kept, calendarOf), now)
  if (!settled.ok) throw refusal(settled)
  const { clock, events } = settled
  const set = events.some(({ kind }) => kind === 'resumed')
    ? { status: 'inProgress' as const, ...withoutPause, pausedAt: null }
    : {}
  return {
    ...given,
    ticket: { ...ticket, ...set },
    kept: { ...kept, history: [...kept.history, ...events] },
    clock,
    settled: { events: events.map((event) => settledEvent(event, ticket, clock)), set },
  }
}

function settledEvent({ kind, at }: TimeEvent, { pauseReason }: StoredTicket, clock: Clock): EventDraft {
  if (kind === 'breached') return { type: 'ticket.breached', at, by: null }
  const noAnswer = pauseReason === 'requesterMustAnswer'
  const dueAt = new Date(clock.dueAt).toISOString()
  return { type: 'ticket.resumed', at, by: null, data: { reason: pauseReason, noAnswer, dueAt } }
}

/** The columns and events that an edit comes to, the clock folded anew where it moved. Throws `no-office-time`. */
export function outcomeOf(changing: Changing, edit: Edit): { changes: TicketChanges; events: EventDraft[] } {
  const { ticket, settled, clock } = changing
  const status = edit.status ?? ticket.status
  const moved = edit.clock ? clockAfter(changing, edit.clock) : null
  const columns = moved || settled.events.length > 0 ? clockColumns(moved ?? clock, status) : {}
  const dueAt = moved && new Date(moved.dueAt).toISOString()
  const events = withWas(changing, edit).map((event) =>
    dueAt ? { ...event, data: { ...event.data, dueAt } } : event,
  )
  return {
    changes: { ...settled.set, ...edit.set, status, ...columns },
    events: [...settled.events, ...events],
  }
}

/** The first event of what a person can take back says what the ticket was before: undoing goes by that. */
function withWas({ actor, ticket }: Changing, { set, status, events }: Edit): EventDraft[] {
  // A breach that comes to light is nobody's doing and is never undone.
  const first = events.findIndex(({ type }) => type !== 'ticket.breached')
  if (!actor || !undoable.has(events[first]?.type ?? 'ticket.breached')) return events
  const was = wordsBefore(ticket, columnsOf({ ...set, ...(status ? { status } : {}) }))
  return events.map((event, at) => (at === first ? { ...event, data: { ...event.data, was } } : event))
}

function columnsOf(set: TicketChanges): (keyof TicketChanges)[] {
  // The keys of an object of this type are its columns.
  return Object.keys(set) as (keyof TicketChanges)[]
}

/** The clock as some events would leave it. Throws `no-office-time`, `illegal-move`. */
export function clockAfter({ kept, calendarOf }: Changing, events: KeptCase['history']): Clock {
  return folded(withCalendars({ ...kept, history: [...kept.history, ...events] }, calendarOf))
}

/** The breach that some events bring to light where there was none: written with them, dated at its due moment. */
export function breachOf(
  changing: Changing,
  events: KeptCase['history'],
): Required<Pick<Edit, 'clock' | 'events'>> {
  const { breachedAt } = clockAfter(changing, events)
  if (changing.clock.breachedAt !== null || breachedAt === null) return { clock: [], events: [] }
  return {
    clock: [{ kind: 'breached', at: breachedAt }],
    events: [{ type: 'ticket.breached', at: breachedAt, by: null }],
  }
}

function folded(given: ClockCase): Clock {
  const result = foldClock(given)
  if (!result.ok) throw refusal(result)
  return result.clock
}

function refusal({ because }: ClockRefusal): Problem {
  return new Problem(because === 'no-office-time' ? 'no-office-time' : 'illegal-move')
}

/** Who did it, for the events of a change. */
export function byActor({ actor }: Pick<Changing, 'actor'>): EventDraft['by'] {
  return actor && { accountId: actor.accountId, role: actor.role }
}

/** An officer who acts on a ticket of nobody takes it. */
export function takenBy({ actor, ticket }: Pick<Changing, 'actor' | 'ticket'>): TicketChanges {
  return actor?.role === 'officer' && ticket.assigneeId === null ? { assigneeId: actor.officerId } : {}
}
