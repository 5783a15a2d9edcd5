import type { Status } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import { calendarOf } from '../calendar/calendar-reads.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { type EventDraft, recordEvents } from '../outbox/record-events.ts'
import type { Clock, ClockEvent } from '../sla/clock.ts'
import { foldClock } from '../sla/fold-clock.ts'
import type { PromiseTerms } from '../sla/promise.ts'
import { clockColumns } from './clock-columns.ts'
import { clockHistory } from './clock-history.ts'
import { allows, type Move } from './ticket.ts'
import {
  clockEventsOf,
  holdTicket,
  type StoredTicket,
  saveTicket,
  type TicketChanges,
} from './ticket-store.ts'

/** A ticket that is being changed: held, settled, with all its clock is folded from. */
export type Change = {
  db: Db
  /** null: time itself, in the worker. */
  actor: Actor | null
  now: number
  ticket: StoredTicket
  calendar: OfficeCalendar
  promise: PromiseTerms
  history: ClockEvent[]
  clock: Clock
  /** What settling found: written with the change. */
  settled: EventDraft[]
}

export type ChangeCall = { db: Db; actor: Actor; now: number; number: string; version: number | null }

/**
 * Opens a change: holds the row, checks the version that was seen, asks whether the move is legal, and settles the
 * clock: a breach that passed unwritten is written now, at the moment it happened.
 * Throws `not-found`, `changed-meanwhile`, `illegal-move`.
 */
export async function openChange(
  { db, actor, now, number, version }: ChangeCall,
  move: Move,
): Promise<Change> {
  const ticket = await holdTicket(db, actor, number)
  if (!ticket) throw new Problem('not-found')
  if (version !== null && version !== ticket.version) throw new Problem('changed-meanwhile')
  if (!allows(ticket.status, move)) throw new Problem('illegal-move')
  return changeOf({ db, actor, now }, ticket)
}

/** The change of a ticket whose row is already held. */
export async function changeOf(
  { db, actor, now }: Pick<Change, 'db' | 'actor' | 'now'>,
  ticket: StoredTicket,
): Promise<Change> {
  const calendar = await calendarOf(db, ticket.officeId)
  const { promise, history } = clockHistory(await clockEventsOf(db, ticket.id))
  const clock = folded({ ticket, calendar, promise, history })
  const overdue = clock.state === 'running' && clock.breachedAt === null && clock.dueAt < now
  const settled: EventDraft[] = overdue ? [{ type: 'ticket.breached', at: clock.dueAt, by: null }] : []
  if (overdue) history.push({ kind: 'breached', at: clock.dueAt })
  return { db, actor, now, ticket, calendar, promise, history, clock, settled }
}

export type Edit = {
  status?: Status
  set?: TicketChanges
  /** What moves the clock, in the order it happened. */
  clock?: ClockEvent[]
  events: EventDraft[]
}

/** Saves a change with its events, the clock folded anew where it moved. Throws `changed-meanwhile`, `no-office-time`. */
export async function saveChange(change: Change, edit: Edit): Promise<void> {
  const { db, ticket, calendar, settled } = change
  const status = edit.status ?? ticket.status
  const moved = edit.clock ? folded({ ...change, history: [...change.history, ...edit.clock] }) : null
  const columns = moved ? clockColumns(moved, status, calendar) : settledColumns(settled)
  if (!(await saveTicket(db, ticket, { ...edit.set, status, ...columns })))
    throw new Problem('changed-meanwhile')
  const dueAt = moved && new Date(moved.dueAt).toISOString()
  const events = edit.events.map((event) => (dueAt ? { ...event, data: { ...event.data, dueAt } } : event))
  await recordEvents(
    db,
    { officeId: ticket.officeId, ticketId: ticket.id },
    [...settled, ...events],
    change.now,
  )
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
}: Pick<Change, 'ticket' | 'calendar' | 'promise' | 'history'>): Clock {
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
export function byActor({ actor }: Pick<Change, 'actor'>): EventDraft['by'] {
  return actor && { accountId: actor.accountId, role: actor.role }
}

/** An officer who acts on a ticket of nobody takes it. */
export function takenBy({ actor, ticket }: Pick<Change, 'actor' | 'ticket'>): TicketChanges {
  return actor?.role === 'officer' && ticket.assigneeId === null ? { assigneeId: actor.officerId } : {}
}
