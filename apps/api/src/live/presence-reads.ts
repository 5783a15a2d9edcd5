import type { Present } from '@sheba/contract/live'
import type { Db } from '../db/client.ts'

export type PresenceRow = {
  session_id: string
  account_id: string
  name_bn: string
  name_en: string
  writing: boolean
  until: Date
}

/** Who is at a ticket now, in the order of their names. */
export async function presencesAt(db: Db, ticketId: string, now: number): Promise<readonly PresenceRow[]> {
  return db.rows<PresenceRow>(
    `SELECT p.session_id, a.id AS account_id, a.name_bn, a.name_en, p.writing, p.until
     FROM presence p JOIN session s ON s.id = p.session_id JOIN account a ON a.id = s.account_id
     WHERE p.ticket_id = $1::uuid AND p.until > $2::timestamptz AND s.revoked_at IS NULL
     ORDER BY a.name_bn, a.id LIMIT 50`,
    [ticketId, new Date(now)],
  )
}

export type PresentTicket = { number: string; officeId: string; institutionId: string | null }

/** The ticket that a notice of presence names. */
export async function presentTicket(db: Db, ticketId: string): Promise<PresentTicket | null> {
  const [row] = await db.rows<PresentTicket>(
    `SELECT number, office_id AS "officeId", institution_id AS "institutionId" FROM ticket WHERE id = $1::uuid`,
    [ticketId],
  )
  return row ?? null
}

/** As one of them is told: the others, each account once, and its own only where it is at it in another place too. */
export function presentFor(
  rows: readonly PresenceRow[],
  viewer: { sessionId: string; accountId: string },
): Present[] {
  const others = Map.groupBy(
    rows.filter((row) => row.session_id !== viewer.sessionId),
    (row) => row.account_id,
  )
  return [...others].map(([accountId, places]) => {
    const writing = places.filter((place) => place.writing)
    const telling = writing.length > 0 ? writing : places
    return {
      name: { bn: telling[0]?.name_bn ?? '', en: telling[0]?.name_en ?? '' },
      you: accountId === viewer.accountId,
      doing: writing.length > 0 ? 'writing' : 'looking',
      until: new Date(Math.max(...telling.map(({ until }) => until.getTime()))).toISOString(),
    }
  })
}
