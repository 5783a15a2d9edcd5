import { TicketListQuery } from '@sheba/contract/ticket-lists'
import { expect, test } from 'vitest'
import { findActor } from '../auth/actor-reads.ts'
import { sundayMorning, testDesk } from '../testing/test-desk.ts'
import { type GivenTicket, insertTickets } from '../testing/ticket-rows.ts'
import { ticketListSql } from './list-tickets.ts'

const desk = await testDesk()
const reading = desk.database.reading(null)
const office = await reading.orm.office.findUniqueOrThrow({ where: { code: 'LHG' } })

type Plan = { 'Node Type': string; 'Index Name'?: string; Plans?: Plan[] }

/** What stands right under the cut of the page, in the plan that a connection would keep. */
async function pagedFrom(login: string, view: string): Promise<Plan | undefined> {
  const { accessToken } = (
    await desk.ask('POST', '/sessions', { body: { login, password: 'sheba-demo-2026' } })
  ).body
  const { sid, sub } = JSON.parse(atob(accessToken.split('.')[1] ?? ''))
  const actor = await findActor(reading, { id: sid, accountId: sub }, sundayMorning)
  if (!actor) throw new Error(`${login} has no session`)
  const { sql } = ticketListSql(actor, TicketListQuery.parse({ view, limit: '50' }), sundayMorning)
  const { rows } = await desk.database.pool.query(`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${sql}`)
  const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)]
  const cut = nodes(rows[0]['QUERY PLAN'][0].Plan).filter((node) => node['Node Type'] === 'Limit')
  expect(cut).toHaveLength(1)
  return cut[0]?.Plans?.[0]
}

/** So many more of the office, and the planner's figures brought up to date. */
async function fill(closed: number, open: number): Promise<void> {
  const receivedAt = new Date(sundayMorning)
  const many = (length: number, of: Partial<GivenTicket>) =>
    Array.from({ length }, () => ({ officeId: office.id, receivedAt, ...of }))
  const gone = many(closed, { status: 'closed', resolvedAt: receivedAt })
  await insertTickets(desk.database, [...gone, ...many(open, {})])
  await desk.database.pool.query('ANALYZE ticket')
}

// The plan is kept while the desk fills up: one that sorts would sort all that has come in since.
test.for([
  { known: 'nothing', closed: 0, open: 0 },
  { known: 'few open among many closed', closed: 1500, open: 40 },
  { known: 'many open', closed: 0, open: 1500 },
])('with $known known, an open queue is read from the index of its order', async ({ closed, open }) => {
  if (closed + open > 0) await fill(closed, open)
  for (const login of ['officer', 'institution']) {
    for (const view of ['open', 'unassigned']) {
      const source = await pagedFrom(login, view)
      const found = [login, view, source?.['Node Type'], source?.['Index Name']]
      expect(found).toEqual([login, view, 'Index Scan', expect.stringMatching(/^ticket_(\w+_)?urgency$/)])
    }
  }
})
