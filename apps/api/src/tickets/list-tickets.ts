import type { TicketListQuery } from '@sheba/contract/ticket-lists'
import type { TicketSort } from '@sheba/contract/words'
import { z } from 'zod'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Conditions } from '../db/conditions.ts'
import { cutPage, decodeCursor } from '../http/cursor.ts'
import { nothingSought, type Sought } from '../text/sought.ts'
import { asSpeltOrNearly } from './read-search.ts'
import { mostRanked, nearnessSql, searchSql } from './search-condition.ts'
import { filterTickets } from './ticket-filters.ts'
import { besideTicket, type TicketRow, ticketColumns } from './ticket-row.ts'

type ListedRow = TicketRow & { nearness: number }

/** How a list is ordered: its keys, each with its type and direction, id last. Every order stands on an index. */
type Order = {
  keys: { sql: string; type: string; down: boolean }[]
  of: (row: ListedRow) => (string | number)[]
}

const id = { sql: 't.id', type: 'uuid', down: false }
const idDown = { ...id, down: true }
const orders: Record<TicketSort, Order> = {
  urgency: {
    keys: [
      { sql: 't.urgency_rank', type: 'smallint', down: false },
      { sql: 't.urgency_at', type: 'float8', down: false },
      id,
    ],
    of: (row) => [row.urgency_rank, row.urgency_at, row.id],
  },
  receivedAt: {
    keys: [{ sql: 't.received_at', type: 'timestamptz', down: false }, id],
    of: (row) => [row.received_at.toISOString(), row.id],
  },
  '-receivedAt': {
    keys: [{ sql: 't.received_at', type: 'timestamptz', down: true }, idDown],
    of: (row) => [row.received_at.toISOString(), row.id],
  },
  dueAt: {
    keys: [{ sql: 't.due_at', type: 'timestamptz', down: false }, id],
    of: (row) => [row.due_at.toISOString(), row.id],
  },
  number: {
    keys: [{ sql: 't.number', type: 'text', down: false }, id],
    of: (row) => [row.number, row.id],
  },
  relevance: {
    keys: [
      { sql: 'nearness', type: 'int', down: false },
      { sql: 't.received_at', type: 'timestamptz', down: true },
      idDown,
    ],
    of: (row) => [row.nearness, row.received_at.toISOString(), row.id],
  },
}

const partOf: Record<string, z.ZodType<string | number>> = {
  smallint: z.number(),
  int: z.number(),
  float8: z.number(),
  timestamptz: z.iso.datetime(),
  text: z.string().max(40),
  uuid: z.uuid(),
}

/** The key of a row in this order; a cursor of another order is not one. */
function keySchema(order: Order): z.ZodType<(string | number)[]> {
  return z
    .array(z.union([z.string(), z.number()]))
    .length(order.keys.length)
    .refine((key) => order.keys.every(({ type }, index) => partOf[type]?.safeParse(key[index]).success))
}

type Listed = { rows: readonly TicketRow[]; nextCursor: string | null; sought: Sought }

/** A page of what the actor can see, filtered and in order, by keyset. Throws `invalid-request` for a foreign cursor. */
export function listTickets(db: Db, actor: Actor, query: TicketListQuery, now: number): Promise<Listed> {
  const read = async (sought: Sought): Promise<Listed> => {
    const { sql, values, order } = ticketListSql(actor, query, now, sought)
    return { ...cutPage(await db.rows<ListedRow>(sql, values), query.limit, order.of), sought }
  }
  return asSpeltOrNearly(db, actor, query.q, read, ({ rows }) => rows.length === 0)
}

/** The one statement of a list, with one row more than asked for: it says whether there is a next page. */
export function ticketListSql(
  actor: Actor,
  query: TicketListQuery,
  now: number,
  sought: Sought = nothingSought,
) {
  const sort = query.sort ?? (query.q ? 'relevance' : 'urgency')
  const order = orders[sort]
  const key = decodeCursor(query.cursor, keySchema(order))
  // The limit stands in the text: of a parameter the planner knows nothing, takes it for a tenth of all rows, and
  // sorts them instead of walking the index to the end of the page.
  const orderSql = order.keys.map(({ sql, down }) => `${sql}${down ? ' DESC' : ''}`).join(', ')
  const page = { actor, query, now, sought, order, key, cut: `ORDER BY ${orderSql} LIMIT ${query.limit + 1}` }
  const { sql: pageSql, where } = sort === 'relevance' ? nearestSql(page) : inOrderSql(page)
  // The page is cut before anything is joined: a plan made while the desk was small would else join all of a large one.
  const sql = `SELECT ${ticketColumns}, nearness FROM (${pageSql}) t ${besideTicket} ORDER BY ${orderSql}`
  return { sql, values: where.values, order }
}

type Page = {
  actor: Actor
  query: TicketListQuery
  now: number
  sought: Sought
  order: Order
  key: readonly (string | number)[] | null
  cut: string
}

function inOrderSql({ actor, query, now, sought, order, key, cut }: Page) {
  const where = filterTickets(query, actor, now, { sought })
  if (key) where.add(afterKey(where, order, key))
  return { sql: `SELECT t.*, 0 AS nearness FROM ticket t WHERE ${where.sql()} ${cut}`, where }
}

/** The newest of those found, by how near they are. Tickets themselves are read before the cut only to be filtered. */
function nearestSql({ actor, query, now, sought, order, key, cut }: Page) {
  const where = isFiltered(actor, query) ? filterTickets(query, actor, now) : new Conditions()
  const filtered = isFiltered(actor, query)
    ? `JOIN ticket t ON t.id = s.ticket_id WHERE ${where.sql()} AND`
    : 'WHERE'
  const found = `SELECT s.* FROM ticket_search s ${filtered} ${searchSql(where, actor, sought)}
    ORDER BY s.received_at DESC, s.ticket_id DESC LIMIT ${mostRanked}`
  const nearness = nearnessSql(where, sought)
  const after = key ? afterKey(where, order, key) : 'true'
  const sql = `SELECT ticket.*, near.nearness FROM (
    SELECT t.id, t.nearness FROM (
      SELECT s.ticket_id AS id, s.received_at, ${nearness} AS nearness FROM (${found}) s
    ) t WHERE ${after} ${cut}
  ) near JOIN ticket ON ticket.id = near.id`
  return { sql, where }
}

/** Whether more is asked than what the search itself knows: its words and its office. */
function isFiltered(actor: Actor, query: TicketListQuery): boolean {
  const { q: _q, sort: _sort, cursor: _cursor, limit: _limit, ...filters } = query
  return actor.role === 'institution' || Object.values(filters).some((value) => value !== undefined)
}

/** The rows after a key: compared as one row where all keys run the same way, else spelt out. */
function afterKey(where: Conditions, order: Order, key: readonly (string | number)[]): string {
  const bound = order.keys.map(({ type }, index) => where.bind(`?::${type}`, key[index]))
  const columns = order.keys.map(({ sql }) => sql)
  if (order.keys.every(({ down }) => down === order.keys[0]?.down)) {
    return `(${columns.join(', ')}) ${order.keys[0]?.down ? '<' : '>'} (${bound.join(', ')})`
  }
  const [first, ...rest] = columns
  const [firstBound, ...restBound] = bound
  return `${first} > ${firstBound} OR (${first} = ${firstBound} AND (${rest.join(', ')}) < (${restBound.join(', ')}))`
}
