import pg from 'pg'
import { openDatabase, sessionOptions } from '../apps/api/src/db/client.ts'
import { readQuery } from '../apps/api/src/text/sought.ts'
import { insertTicketSql } from '../apps/api/src/tickets/insert-ticket.ts'
import { ticketListSql } from '../apps/api/src/tickets/list-tickets.ts'
import { TicketListQuery } from '../packages/contract/src/ticket-lists.ts'
import { desk, prepareDatabase, startServer, tokenOf } from './prepare.ts'
import { raisingInTurns } from './raise-in-turns.ts'
import { actorOf } from './raised.ts'

const tickets = Number(process.env.BENCH_TICKETS ?? 1_000_000)
const offices = 495
/** One office has ten times as many as each of the others. */
const largeShare = 0.02
const rounds = 6

const queries = [
  'প্রিন্টার',
  'printer',
  'ইন্টারনেট সংযোগ নেই',
  'internet songjog',
  'ল্যাপটপ ব্যাটারি',
  'laptop battery',
  'কম্পিউটার',
  'computer chalu',
  'ওয়েবসাইট নোটিশ',
  'website notice',
  'ইউপিএস',
  'ups',
  'পাসওয়ার্ড',
  'pasword',
  'projector',
  'প্রজেক্টরের',
  'scaner',
  'biometirc',
  'ভিপিএন থানা',
  'vpn',
  'কক্ষ ২০৩',
  '01711000000',
  'LHG-2026-000012',
  'কিছুই নেই এমন',
  'wcÖ›Uvi',
  'rastar bati',
  'freelancing proshikkhon',
  'ডি-নথি',
  'নেট',
  'lab',
]

/** Finding among a million tickets, and what that costs whoever writes one; as lines to print. */
export async function searchLines(): Promise<string[]> {
  const database = await prepareDatabase()
  try {
    await fill(database.url)
    const server = await startServer(desk, database.url)
    const usual = await timesOf(server.address, await tokenOf(server, 'officer'))
    const large = await timesOf(server.address, await tokenOf(server, 'officer-kalia'))
    await server.stop()
    const raising = await raisingInTurns(database.url, { of: insertTicketSql, floor: withoutSearch })
    return [
      `Search over ${tickets.toLocaleString('en')} tickets of ${offices} offices, ${queries.length} queries, ${rounds} times each (aim: p95 at most 60 ms):`,
      `  in an office of the usual size: ${said(usual)}`,
      `  in one of ten times that size: ${said(large)}`,
      `  a ticket is written in ${raising.of.toFixed(2)} ms, without its search in ${raising.floor.toFixed(2)} ms: ${(raising.of / raising.floor).toFixed(2)} of it (aim: at most 1.20)`,
      '  the plan of “printer”:',
      ...(await planOf(database.url)).map((line) => `    ${line}`),
    ]
  } finally {
    await database.close()
  }
}

/** The same statement with nothing written to be found by. */
const withoutSearch = insertTicketSql.replace(
  /findable AS \([\s\S]*?FROM raised\s*\)/,
  'findable AS (SELECT $4::text, $5::text)',
)

async function timesOf(address: string, token: string): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    for (const q of queries) {
      const from = performance.now()
      const answer = await fetch(`${address}/api/v1/tickets?q=${encodeURIComponent(q)}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      if (answer.status !== 200) throw new Error(`${q}: ${answer.status}`)
      await answer.text()
      // The first round warms up.
      if (round > 0) times.push(performance.now() - from)
    }
  }
  return times.toSorted((one, other) => one - other)
}

function said(times: readonly number[]): string {
  const at = (share: number) => (times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(1)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`
}

async function planOf(url: string): Promise<string[]> {
  const database = openDatabase(url)
  try {
    const db = database.reading(null)
    const actor = await actorOf(database, 'officer')
    const query = TicketListQuery.parse({ q: 'printer', limit: '50' })
    const { sql, values } = ticketListSql(actor, query, Date.now(), readQuery('printer'))
    const rows = await db.rows<{ 'QUERY PLAN': string }>(
      `EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, BUFFERS OFF) ${sql}`,
      values,
    )
    return rows.map((row) => row['QUERY PLAN'])
  } finally {
    await database.close()
  }
}

export async function fill(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1, options: sessionOptions })
  const client = await pool.connect()
  try {
    await client.query(
      "SET statement_timeout = 0; SET maintenance_work_mem = '1GB'; SET synchronous_commit = off",
    )
    const { rows } = await client.query<{ indexdef: string }>(
      "SELECT indexdef FROM pg_indexes WHERE indexname = 'ticket_search_found'",
    )
    await client.query('DROP INDEX ticket_search_found')
    await client.query(officesSql, [offices - 2])
    const step = 50_000
    for (let from = 1; from <= tickets; from += step) {
      await client.query(ticketsSql, [from, Math.min(tickets, from + step - 1), largeShare * 1_000])
    }
    await client.query(rows[0]?.indexdef ?? '')
    await client.query('VACUUM ANALYZE ticket')
    await client.query('VACUUM ANALYZE ticket_search')
  } finally {
    client.release()
    await pool.end()
  }
}

const officesSql = `
INSERT INTO office SELECT r.* FROM generate_series(1, $1::int) AS n, office o, LATERAL jsonb_populate_record(o,
  jsonb_build_object('id', gen_random_uuid(), 'code', 'B' || chr(65 + n / 26) || chr(65 + n % 26), 'is_primary', false)) r
WHERE o.code = 'KAL'`

// The texts of the demo's year, again and again, each with a number, a moment and an office of its own.
const ticketsSql = `
WITH model AS MATERIALIZED (
  SELECT t AS ticket, s AS search, row_number() OVER (ORDER BY t.number) AS place, count(*) OVER () AS all_of_them
  FROM ticket t JOIN ticket_search s ON s.ticket_id = t.id WHERE t.tracking_code NOT LIKE 'bench-%'
), place AS MATERIALIZED (
  SELECT id, row_number() OVER (ORDER BY code) AS place, count(*) OVER () AS all_of_them
  FROM office WHERE code LIKE 'B%' OR code = 'LHG'
), large AS (SELECT id FROM office WHERE code = 'KAL'
), made AS MATERIALIZED (
  SELECT n, gen_random_uuid() AS id, now() - n * interval '31 seconds' AS at,
    CASE WHEN n % 1000 < $3::int THEN (SELECT id FROM large)
      ELSE (SELECT id FROM place WHERE place = 1 + (n::bigint * 7919) % all_of_them) END AS office_id,
    1 + (n * 31 + n / 997) % (SELECT max(all_of_them) FROM model) AS model
  FROM generate_series($1::int, $2::int) AS n
), tickets AS (
  INSERT INTO ticket SELECT r.* FROM made JOIN model ON model.place = made.model,
    LATERAL jsonb_populate_record(model.ticket, jsonb_build_object('id', made.id, 'office_id', made.office_id,
      'number', 'BEN-2025-' || made.n, 'tracking_code', 'bench-' || made.n, 'received_at', made.at, 'merged_into', NULL)) r
  RETURNING 1
)
INSERT INTO ticket_search SELECT made.id, made.office_id, made.at,
  'ben-2025-' || made.n || substr((model.search).words, strpos((model.search).words, ' | ')),
  (model.search).sounds, (model.search).note_words, (model.search).note_sounds, (model.search).rules
FROM made JOIN model ON model.place = made.model`

if (import.meta.main) for (const line of await searchLines()) console.log(line)
