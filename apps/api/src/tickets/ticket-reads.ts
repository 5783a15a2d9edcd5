import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Conditions } from '../db/conditions.ts'
import { type TicketRow, ticketColumns, ticketJoins } from './ticket-row.ts'
import { scopeOf, withinScope } from './ticket-scope.ts'

export type TicketDetail = {
  row: TicketRow
  description: string
  rating: number | null
  closedAt: Date | null
  cycles: {
    resolvedAt: string
    outcome: string
    text: string
    reopenedAt: string | null
    reason: string | null
  }[]
  linked: string[]
}

type DetailRow = TicketRow & {
  description: string
  rating: number | null
  closed_at: Date | null
  turns: Turn[] | null
  linked: string[] | null
}

type Turn = { type: 'ticket.resolved' | 'ticket.reopened'; at: string; text: string; outcome: string | null }

/** What the routes of one ticket need before anything else: that it is there for the actor, and its row. */
export async function findTicketRow(db: Db, actor: Actor, number: string): Promise<TicketRow | null> {
  const where = scopedNumber(actor, number)
  const rows = await db.rows<TicketRow>(
    `SELECT ${ticketColumns} ${ticketJoins} WHERE ${where.sql()}`,
    where.values,
  )
  return rows[0] ?? null
}

/** One ticket for its page, in one query. */
export async function findTicket(db: Db, actor: Actor, number: string): Promise<TicketDetail | null> {
  const where = scopedNumber(actor, number)
  const [row] = await db.rows<DetailRow>(
    `SELECT ${ticketColumns}, t.description, t.rating, t.closed_at,
       (SELECT jsonb_agg(jsonb_build_object('type', e.type, 'at', e.at, 'text', e.data->>'text',
          'outcome', e.data->>'outcome') ORDER BY e.number)
        FROM event e WHERE e.ticket_id = t.id AND e.type IN ('ticket.resolved', 'ticket.reopened')
          AND NOT EXISTS (SELECT 1 FROM event u WHERE u.ticket_id = t.id AND u.type = 'ticket.undone'
            AND u.data->'undoes' ? e.id::text)) AS turns,
       ${linkedSql(where, actor)} AS linked
     ${ticketJoins} WHERE ${where.sql()}`,
    where.values,
  )
  if (!row) return null
  const { description, rating, closed_at, turns, linked } = row
  return {
    row,
    description,
    rating,
    closedAt: closed_at,
    cycles: cyclesOf(turns ?? []),
    linked: linked ?? [],
  }
}

/** The numbers of the tickets linked with `t`: those that the actor can see, of whatever office. */
function linkedSql(where: Conditions, actor: Actor): string {
  const within = where.bind(...scopeOf(actor))
  return `(SELECT jsonb_agg(t.number ORDER BY t.number) FROM (
      SELECT CASE WHEN l.from_id = t.id THEN l.to_id ELSE l.from_id END AS id
      FROM ticket_link l WHERE t.id IN (l.from_id, l.to_id)
    ) other JOIN ticket t ON t.id = other.id WHERE ${within})`
}

function scopedNumber(actor: Actor, number: string): Conditions {
  const where = new Conditions()
  where.add('t.number = ?', number)
  withinScope(where, actor)
  return where
}

/** Each resolution with the reopening that answered it. */
function cyclesOf(turns: readonly Turn[]): TicketDetail['cycles'] {
  const cycles: TicketDetail['cycles'] = []
  for (const turn of turns) {
    const last = cycles.at(-1)
    const at = new Date(turn.at).toISOString()
    if (turn.type === 'ticket.resolved') {
      cycles.push({
        resolvedAt: at,
        outcome: turn.outcome ?? 'solved',
        text: turn.text,
        reopenedAt: null,
        reason: null,
      })
    } else if (last) {
      last.reopenedAt = at
      last.reason = turn.text
    }
  }
  return cycles
}
