import { previewUndo } from '@sheba/clock/sla/preview-change'
import type { Db } from '../db/client.ts'
import { type BatchedEvent, recordBatch } from '../outbox/record-batch.ts'
import { type ChangeRow, holdTickets } from './change-reads.ts'
import { keepUndone, markUndone, nextToUndo, saveMoved } from './change-store.ts'
import { movedTicket, settledEvents } from './moved-ticket.ts'
import { casesOf } from './reckon-part.ts'
import { momentFor } from './reckon-ticket.ts'

/**
 * Puts back the next tickets of a change, in the transaction that holds the change's row: those whose clock nothing
 * else has moved since, under the same floor and without the excuse the change gave. The others are left as they are.
 */
export async function undoPart(
  { db, now }: { db: Db; now: number },
  change: ChangeRow,
  limit: number,
): Promise<void> {
  const at = change.undone_at?.getTime() ?? now
  const ids = await nextToUndo(db, change.id, limit)
  const cases = await casesOf(db, await holdTickets(db, ids))
  const undone = cases.map(({ ticket, given, events }) => {
    const preview = previewUndo(given, change.id, momentFor(given, at))
    if (!preview.ok)
      throw new Error(`the clock of ticket ${ticket.id} cannot be reckoned: ${preview.because}`)
    const changed = events.findLast(({ data }) => data.changeId === change.id && data.before)
    return { ticket, preview, before: changed?.data.before }
  })
  const back = undone.filter(({ preview }) => preview.leftBecause === null)
  if (back.length > 0) await saveMoved(db, back.map(rowOf))
  await keepUndone(
    db,
    change.id,
    now,
    undone.map(({ ticket, preview }) => ({ ticketId: ticket.id, left: preview.leftBecause })),
  )
  if (ids.length < limit) await markUndone(db, change.id)
  await recordBatch(
    db,
    back.flatMap((one) => eventsOf(one, change, at)),
    now,
  )

  function rowOf({ ticket, preview, before }: (typeof undone)[number]) {
    return movedTicket(ticket, preview, at, {
      calendarAsOf: before?.calendarAsOf ? new Date(before.calendarAsOf) : null,
      charterServiceId: before?.charterServiceId ?? ticket.charterServiceId,
    })
  }

  function eventsOf(
    { ticket, preview }: (typeof undone)[number],
    { id, entered }: ChangeRow,
    moment: number,
  ) {
    const data = { changeId: id, dueAt: new Date(preview.dueAfter).toISOString() }
    const restored: BatchedEvent = {
      officeId: ticket.officeId,
      ticketId: ticket.id,
      by: entered?.undoneBy ?? entered?.by ?? null,
      type: 'ticket.deadlineRestored',
      at: preview.event?.at ?? moment,
      data,
    }
    return [...settledEvents(ticket, preview), restored]
  }
}
