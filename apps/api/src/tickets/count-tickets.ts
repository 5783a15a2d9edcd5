import type { TicketCounts, TicketFilters } from '@sheba/contract/ticket-lists'
import { bands, ticketViews } from '@sheba/contract/words'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import type { Sought } from '../text/sought.ts'
import { asSpeltOrNearly } from './read-search.ts'
import { bandCondition, filterTickets, viewCondition } from './ticket-filters.ts'

/**
 * How many tickets there are for the filters: in all, in each band and in each view. A count leaves out the filter
 * that choosing it would set, so that it says what one would see.
 */
export async function countTickets(
  db: Db,
  actor: Actor,
  filters: TicketFilters,
  now: number,
): Promise<TicketCounts> {
  const count = async (sought: Sought): Promise<TicketCounts> => {
    const asked = { actor, filters, sought, now }
    const [total, byBand, byView] = await Promise.all([
      countAll(db, asked),
      countBands(db, asked),
      countViews(db, asked),
    ])
    return { total, byBand, byView }
  }
  return asSpeltOrNearly(db, actor, filters.q, count, ({ total }) => total === 0)
}

type Asked = { actor: Actor; filters: TicketFilters; sought: Sought; now: number }

const from = 'FROM ticket t JOIN office o ON o.id = t.office_id'

async function countAll(db: Db, { actor, filters, sought, now }: Asked): Promise<number> {
  const where = filterTickets(filters, actor, now, { sought })
  const [row] = await db.rows<{ total: number }>(
    `SELECT count(*)::int AS total ${from} WHERE ${where.sql()}`,
    where.values,
  )
  return row?.total ?? 0
}

async function countBands(db: Db, { actor, filters, sought, now }: Asked): Promise<TicketCounts['byBand']> {
  const where = filterTickets(filters, actor, now, { sought, without: ['band'] })
  where.add(`t.status IN ('new', 'inProgress', 'waiting')`)
  const counts = bands.map((band) => {
    const { sql, values } = bandCondition(band, now)
    return `count(*) FILTER (WHERE ${where.bind(sql, ...values)})::int AS "${band}"`
  })
  const [row] = await db.rows<TicketCounts['byBand']>(
    `SELECT ${counts.join(', ')} ${from} WHERE ${where.sql()}`,
    where.values,
  )
  return row ?? { overdue: 0, paused: 0, critical: 0, approaching: 0, onTrack: 0 }
}

async function countViews(db: Db, { actor, filters, sought, now }: Asked): Promise<TicketCounts['byView']> {
  const where = filterTickets(filters, actor, now, { sought, without: ['view', 'status', 'band'] })
  // Every view is among these; the closed years behind them are not read.
  where.add(`t.status IN ('new', 'inProgress', 'waiting', 'resolved')`)
  const counts = ticketViews.map((view) => {
    const { sql, values } = viewCondition(view, actor, now)
    return `count(*) FILTER (WHERE ${where.bind(sql, ...values)})::int AS "${view}"`
  })
  const [row] = await db.rows<TicketCounts['byView']>(
    `SELECT ${counts.join(', ')} ${from} WHERE ${where.sql()}`,
    where.values,
  )
  return (
    row ?? { mine: 0, unassigned: 0, open: 0, overdue: 0, dueToday: 0, paused: 0, referred: 0, resolved: 0 }
  )
}
