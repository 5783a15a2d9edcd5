import { readFileSync } from 'node:fs'
import { changeLines } from './changes.ts'
import { clockLines } from './clock.ts'
import { raisedDraft } from './draft.ts'
import { firstScreenBytes } from './first-screen.ts'
import { keyLines } from './keys.ts'
import { byTurns, type Load } from './load.ts'
import { desk, floor, prepareDatabase, startServer, tokenOf } from './prepare.ts'
import { searchLines } from './search.ts'

const seconds = Number(process.env.BENCH_SECONDS ?? 10)
const queuePath = '/api/v1/tickets?view=open&limit=50'

const database = await prepareDatabase()
try {
  const server = await startServer(desk, database.url)
  const officer = await tokenOf(server, 'officer')
  const institution = await tokenOf(server, 'institution')
  const floorServer = await startServer(floor, database.url)
  const asked = {
    of: { address: server.address, request: { method: 'GET', path: queuePath, token: officer } },
    floor: { address: floorServer.address, request: { method: 'GET', path: '/queue' } },
  } as const
  const draft = { method: 'POST', path: '/api/v1/tickets', body: raisedDraft, newKey: true } as const
  const queue = await byTurns(asked.of, asked.floor, seconds)
  const raising = await byTurns(
    { address: server.address, request: { ...draft, token: institution } },
    { address: floorServer.address, request: { method: 'POST', path: '/raise' } },
    seconds,
  )
  const memory = residentMb(server.pid)
  // With the plans of before: thousands have come in, and the database has hardly had time to count them.
  const fuller = await byTurns(asked.of, asked.floor, seconds)
  const screen = await firstScreenBytes(server.address)
  const keys = await keyLines(server.address)
  await server.stop()
  await floorServer.stop()

  print([
    ['', 'req/s', 'p50 ms', 'p99 ms', 'failed', 'of the floor', 'aim'],
    ...rows('queue, 50 rows', queue, '≥ 0.70'),
    ...rows('raising', raising, '≥ 0.50'),
    ...rows('queue, those raised in it', fuller, '≥ 0.70'),
  ])
  console.log(
    `\nJavaScript of the officer's first screen: ${(screen.script / 1024).toFixed(1)} KB in ${screen.files} files (aim: at most 170)`,
  )
  for (const line of keys) console.log(line)
  console.log(`Resident memory of the API after the load: ${memory.toFixed(0)} MB (aim: at most 160)`)
} finally {
  await database.close()
}
for (const line of await changeLines()) console.log(line)
for (const line of await searchLines()) console.log(line)
// Afterwards, when no server takes a core from it.
for (const line of clockLines()) console.log(line)

function rows(name: string, { of, floor }: { of: Load; floor: Load }, aim: string): string[][] {
  return [row(name, of, (of.perSecond / floor.perSecond).toFixed(2), aim), row('  its floor', floor, '', '')]
}

function row(name: string, { perSecond, p50, p99, failed }: Load, ofFloor: string, aim: string): string[] {
  return [name, perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1), String(failed), ofFloor, aim]
}

function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

function print(rows: string[][]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? '').length)),
  )
  for (const cells of rows) {
    console.log(
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('   '),
    )
  }
}
