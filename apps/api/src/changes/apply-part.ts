import type { Db } from '../db/client.ts'
import { type BatchedEvent, recordBatch } from '../outbox/record-batch.ts'
import { keptItem } from './change-counts.ts'
import { changeGoals, type Goals } from './change-goals.ts'
import { type ChangeRow, nextOpenIds, openTicketsOf } from './change-reads.ts'
import { dropItems, keepItems, markApplied, markReached, saveMoved } from './change-store.ts'
import { movedTicket, settledEvents } from './moved-ticket.ts'
import { type Item, reckonPart } from './reckon-part.ts'

/**
 * Applies a change to its next open tickets, in the transaction that holds the change's row. Each is reckoned anew, at
 * the moment of the change: the preview is only told, not trusted. How far it has come is kept with it, so that
 * whoever goes on after an end by force does nothing twice.
 */
export async function applyPart(
  { db, now }: { db: Db; now: number },
  change: ChangeRow,
  limit: number,
): Promise<void> {
  const at = change.applied_at?.getTime() ?? now
  const goals = await changeGoals(db, change.office_id, askApplied(change), {
    now,
    asOf: knownAt(change, at),
  })
  const ids = await nextOpenIds(db, change.reached, limit)
  const tickets = await openTicketsOf(db, goals, { ids, loggedBy: at, hold: true })
  const items = await reckonPart(db, { change: change.id, goals, at }, tickets)
  const moving = items.filter(({ left }) => left === null)
  const versions =
    moving.length > 0
      ? await saveMoved(
          db,
          moving.map((item) => rowOf(item, change, at)),
        )
      : new Map<string, number>()
  const known = new Set(items.map(({ ticket }) => ticket.id))
  await dropItems(
    db,
    change.id,
    tickets.map(({ id }) => id).filter((id) => !known.has(id)),
  )
  await keepItems(
    db,
    change.id,
    items.map((item) => {
      const kept = keptItem(item, at)
      const appliedVersion = versions.get(item.ticket.id) ?? null
      return kept.left ? kept : { ...kept, doneAt: new Date(now), appliedVersion }
    }),
  )
  const last = ids.at(-1)
  if (last) await markReached(db, change.id, last, moving.length)
  if (ids.length < limit) await markApplied(db, change.id)
  await recordBatch(
    db,
    moving.flatMap((item) => eventsOf(item, change, goals, at)),
    now,
  )
}

/** The calendar that is applied is known by its last change, so that none that is entered meanwhile slips in. */
function knownAt({ entered }: ChangeRow, at: number): number {
  return entered?.calendarAsOf ? Date.parse(entered.calendarAsOf) : at
}

/** A drafted policy has been entered by now, and is the one that is applied. */
function askApplied({ draft, entered }: ChangeRow): ChangeRow['draft'] {
  return draft.kind === 'policy' && entered?.policyId ? { kind: 'policy', policy: entered.policyId } : draft
}

function rowOf({ ticket, preview, serviceId }: Item, change: ChangeRow, at: number) {
  return movedTicket(ticket, preview, at, {
    calendarAsOf: change.kind === 'calendar' ? new Date(knownAt(change, at)) : ticket.calendarAsOf,
    charterServiceId: serviceId ?? ticket.charterServiceId,
  })
}

function eventsOf(item: Item, change: ChangeRow, goals: Goals, at: number): BatchedEvent[] {
  const { ticket, preview, serviceId } = item
  const promise = goals.goalOf(ticket)?.promise
  const data = {
    changeId: change.id,
    dueAt: new Date(preview.dueAfter).toISOString(),
    ...(change.kind === 'calendar' ? { calendarAsOf: new Date(knownAt(change, at)).toISOString() } : {}),
    ...(promise ? { promise } : {}),
    ...(preview.wouldBeExcused ? { excused: true } : {}),
    ...(serviceId ? { charterServiceId: serviceId } : {}),
    before: {
      calendarAsOf: ticket.calendarAsOf?.toISOString() ?? null,
      charterServiceId: ticket.charterServiceId,
    },
  }
  const of = { officeId: ticket.officeId, ticketId: ticket.id, by: change.entered?.by ?? null }
  const changedAt = preview.event?.at ?? at
  return [...settledEvents(ticket, preview), { ...of, type: 'ticket.deadlineChanged', at: changedAt, data }]
}
