import type { EventType } from '@sheba/contract/words'
import { z } from 'zod'
import type { Db } from '../db/client.ts'
import { cutPage, decodeCursor } from '../http/cursor.ts'

export type EventRow = {
  id: string
  number: number
  type: EventType
  at: Date
  internal: boolean
  by_role: string
  by_bn: string | null
  by_en: string | null
  /** It was undone since. */
  withdrawn: boolean
  data: Record<string, unknown>
}

/** What happened to a ticket, in the order in which it was written; internal events only for the office. */
export async function listEvents(
  db: Db,
  ticketId: string,
  { withInternal, cursor, limit }: { withInternal: boolean; cursor: string | undefined; limit: number },
): Promise<{ rows: readonly EventRow[]; nextCursor: string | null }> {
  const key = decodeCursor(cursor, z.tuple([z.int()]))
  const rows = await db.rows<EventRow>(
    `SELECT e.id, e.number, e.type, e.at, e.internal, e.by_role, a.name_bn AS by_bn, a.name_en AS by_en, e.data,
       e.id::text IN (SELECT jsonb_array_elements_text(u.data->'undoes') FROM event u
         WHERE u.ticket_id = $1::uuid AND u.type = 'ticket.undone') AS withdrawn
     FROM event e LEFT JOIN account a ON a.id = e.by_account
     WHERE e.ticket_id = $1::uuid AND e.number > $2::int AND (NOT e.internal OR $3::boolean)
     ORDER BY e.number LIMIT $4::int`,
    [ticketId, key?.[0] ?? 0, withInternal, limit + 1],
  )
  return cutPage(rows, limit, (row) => [row.number])
}

/** Whether the last pause that waited for the requester ended without an answer, and none has come since. */
export async function wentUnanswered(db: Db, ticketId: string): Promise<boolean> {
  const [last] = await db.rows<{ unanswered: boolean }>(
    `SELECT e.type = 'ticket.resumed' AS unanswered FROM event e
     WHERE e.ticket_id = $1::uuid AND (
       (e.type = 'ticket.resumed' AND e.data->>'noAnswer' = 'true')
       OR (e.type = 'ticket.replied' AND (e.by_role = 'institution' OR e.data->>'from' = 'requester')))
     ORDER BY e.number DESC LIMIT 1`,
    [ticketId],
  )
  return last?.unanswered ?? false
}
