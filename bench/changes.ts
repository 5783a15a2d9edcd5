import { openDatabase } from '../apps/api/src/db/client.ts'
import { type Load, load } from './load.ts'
import { desk, prepareDatabase, type Server, startServer, tokenOf } from './prepare.ts'

const openTickets = 100_000
/** More than a hundred officers who look at their queue every other second. */
const othersPerSecond = 60

type ChangesTimed = {
  tickets: number
  moving: number
  previewMs: number
  alone: Load
  meanwhile: Load
}

/**
 * Previews a closed day over 100,000 open tickets of one office while queues are asked for as in a busy district.
 * The server is one process; the database has to be given its tickets by `fillOpenTickets` first.
 */
async function timeChanges(
  server: Server,
  tokens: { supervisor: string; officer: string },
  on: string,
): Promise<ChangesTimed> {
  const queue = {
    method: 'GET',
    path: '/api/v1/tickets?view=open&limit=50',
    token: tokens.officer,
    rate: othersPerSecond,
  } as const
  const alone = await load(server.address, queue, 3)
  const started = performance.now()
  const [meanwhile, { took, change }] = await Promise.all([
    load(server.address, queue, 6),
    previewed(server, tokens.supervisor, on, started),
  ])
  return { tickets: change.examined, moving: change.moving, previewMs: took, alone, meanwhile }
}

async function previewed(server: Server, token: string, on: string, started: number) {
  const answer = await fetch(`${server.address}/api/v1/changes/preview`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      kind: 'calendar',
      office: 'LHG',
      draft: { days: [{ on, kind: 'closed', order: 'executive', name: { bn: 'ছুটি', en: 'Holiday' } }] },
    }),
  })
  // What the desk answers is what its contract says; a bench looks at two figures of it.
  const body = (await answer.json()) as { change: { examined: number; moving: number } }
  if (answer.status !== 201) throw new Error(`not previewed: ${JSON.stringify(body)}`)
  return { took: performance.now() - started, change: body.change }
}

/** Open tickets of Lohagara, each with the event that raised it, received over the last two days. */
async function fillOpenTickets(url: string, count = openTickets): Promise<void> {
  const { pool, close } = openDatabase(url)
  const client = await pool.connect()
  try {
    await client.query('SET statement_timeout = 0')
    await client.query(fillSql, [count])
    await client.query('ANALYZE')
  } finally {
    client.release()
    await close()
  }
}

const fillSql = `
WITH model AS (
  SELECT t.id, t.office_id FROM ticket t JOIN office o ON o.id = t.office_id
  WHERE o.code = 'LHG' AND t.status = 'new' AND NOT t.immediate ORDER BY t.id DESC LIMIT 1
), taken AS (
  UPDATE counter c SET last = c.last + $1::int FROM model m
  WHERE c.office_id = m.office_id AND c.name = 'events' RETURNING c.last - $1::int AS before
), made AS MATERIALIZED (
  SELECT n, gen_random_uuid() AS id, now() - (n % 2880) * interval '1 minute' AS at
  FROM generate_series(1, $1::int) AS n
), tickets AS (
  INSERT INTO ticket SELECT r.* FROM made, model, ticket m, LATERAL jsonb_populate_record(m, jsonb_build_object(
    'id', made.id, 'number', 'LHG-2025-' || (made.n + 100000), 'tracking_code', 'bench-' || made.n,
    'received_at', made.at, 'logged_at', made.at, 'approaching_at', made.at + interval '1 day', 'critical_at', made.at + interval '36 hours',
    'due_at', made.at + interval '2 days', 'gross_due_at', made.at + interval '2 days')) r
  WHERE m.id = model.id RETURNING 1
)
INSERT INTO event SELECT r.* FROM made, model, taken, event e, LATERAL jsonb_populate_record(e, jsonb_build_object(
  'id', gen_random_uuid(), 'ticket_id', made.id, 'number', taken.before + made.n, 'at', made.at, 'logged_at', made.at)) r
WHERE e.ticket_id = model.id AND e.type = 'ticket.raised'`

/** On a server and a database of its own; as lines to print. */
export async function changeLines(): Promise<string[]> {
  const database = await prepareDatabase()
  await fillOpenTickets(database.url)
  const server = await startServer(desk, database.url)
  try {
    const on = new Date(Date.now() + 30 * 3_600_000).toISOString().slice(0, 10)
    const [supervisor, officer] = [await tokenOf(server, 'supervisor'), await tokenOf(server, 'officer')]
    const { tickets, moving, previewMs, alone, meanwhile } = await timeChanges(
      server,
      { supervisor, officer },
      on,
    )
    const asked = ({ p50, p99, failed }: Load) => `p50 ${p50} ms, p99 ${p99} ms, ${failed} failed`
    return [
      `Preview of a change of ${tickets.toLocaleString('en')} open tickets, ${moving.toLocaleString('en')} of which would move: ${(previewMs / 1000).toFixed(1)} s (aim: at most 10)`,
      `  the queue meanwhile: ${asked(meanwhile)}; alone: ${asked(alone)}`,
    ]
  } finally {
    await server.stop()
    await database.close()
  }
}

if (import.meta.main) for (const line of await changeLines()) console.log(line)
