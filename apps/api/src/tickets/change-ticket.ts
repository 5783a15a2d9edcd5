import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem } from '../http/problem.ts'
import { recordEvents } from '../outbox/record-events.ts'
import { renewSearch } from './search-store.ts'
import { allows, type Move } from './ticket.ts'
import { ticketCase } from './ticket-case.ts'
import { beginChange, type Changing, type Edit, outcomeOf } from './ticket-change.ts'
import { holdTicket, type StoredTicket, saveTicket } from './ticket-store.ts'

/** A change with the handle it is written by: the ticket's row is held until the transaction ends. */
export type Change = Changing & { db: Db; actor: Actor | null; part?: BulkPart | undefined }

/** The bulk that a change is a part of, and whether those outside are told of it. */
export type BulkPart = { bulk: string; notify: boolean }

export type ChangeCall = {
  db: Db
  actor: Actor
  now: number
  number: string
  version: number | null
  part?: BulkPart
}

/**
 * Opens a change: holds the row, checks the version that was seen, settles the clock (what time alone has done and
 * nobody has written is written with the change, at the moment it happened), and asks whether the move is legal.
 * Throws `not-found`, `changed-meanwhile`, `illegal-move`.
 */
export async function openChange(
  { db, actor, now, number, version, part }: ChangeCall,
  move: Move,
): Promise<Change> {
  const ticket = await holdTicket(db, actor, number)
  if (!ticket) throw new Problem('not-found')
  if (version !== null && version !== ticket.version) throw new Problem('changed-meanwhile')
  const change = await changeOf({ db, actor, now, part }, ticket)
  if (!allows(change.ticket.status, move)) throw new Problem('illegal-move')
  return change
}

/** The change of a ticket whose row is already held. */
export async function changeOf(
  { db, actor, now, part }: Pick<Change, 'db' | 'actor' | 'now' | 'part'>,
  ticket: StoredTicket,
): Promise<Change> {
  return { ...beginChange({ actor, now, ticket, ...(await ticketCase(db, ticket)) }), db, actor, part }
}

/** Saves a change with its events. Throws `changed-meanwhile`, `no-office-time`. */
export async function saveChange(change: Change, edit: Edit): Promise<void> {
  const { db, ticket, now } = change
  const { changes, events } = outcomeOf(change, asPart(change.part, edit))
  if (!(await saveTicket(db, ticket, changes))) throw new Problem('changed-meanwhile')
  await recordEvents(db, { officeId: ticket.officeId, ticketId: ticket.id }, events, now)
  if (events.some(changesWords)) await renewSearch(db, [ticket.id])
}

function changesWords({ type, data }: Edit['events'][number]): boolean {
  return type === 'ticket.edited' || type === 'ticket.undone' || typeof data?.text === 'string'
}

/** The events of a part say of which bulk. */
function asPart(part: BulkPart | undefined, edit: Edit): Edit {
  if (!part) return edit
  const events = edit.events.map((event) =>
    // A breach that comes to light is nobody's doing and is never undone.
    event.type === 'ticket.breached'
      ? event
      : { ...event, quiet: !part.notify, data: { ...event.data, bulk: { id: part.bulk } } },
  )
  return { ...edit, events }
}
