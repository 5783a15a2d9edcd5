import { readFileSync } from 'node:fs'
import { changeLines } from './changes.ts'
import { clockLines } from './clock.ts'
import { raisedDraft } from './draft.ts'
import { firstScreenBytes } from './first-screen.ts'
import { type Load, load } from './load.ts'
import { desk, floor, prepareDatabase, startServer, tokenOf } from './prepare.ts'

const seconds = Number(process.env.BENCH_SECONDS ?? 10)
const queuePath = '/api/v1/tickets?view=open&limit=50'

const database = await prepareDatabase()
try {
  const server = await startServer(desk, database.url)
  const officer = await tokenOf(server, 'officer')
  const institution = await tokenOf(server, 'institution')
  const floorServer = await startServer(floor, database.url)
  // One after the other, on the same tickets: the server that is not asked only waits.
  const asked = { method: 'GET', path: queuePath, token: officer } as const
  const queue = await load(server.address, asked, seconds)
  const queueFloor = await load(floorServer.address, { method: 'GET', path: '/queue' }, seconds)
  const draft = { method: 'POST', body: raisedDraft, newKey: true } as const
  const raising = await load(
    server.address,
    { ...draft, path: '/api/v1/tickets', token: institution },
    seconds,
  )
  const raisingFloor = await load(floorServer.address, { method: 'POST', path: '/raise' }, seconds)
  const memory = residentMb(server.pid)
  // With the plans of before: thousands have come in, and the database has hardly had time to count them.
  const fuller = await load(server.address, asked, seconds)
  const fullerFloor = await load(floorServer.address, { method: 'GET', path: '/queue' }, seconds)
  const screen = await firstScreenBytes(server.address)
  await server.stop()
  await floorServer.stop()

  print([
    ['', 'req/s', 'p50 ms', 'p99 ms', 'failed', 'of the floor', 'aim'],
    row('queue, 50 rows', queue, ratio(queue, queueFloor), '≥ 0.70'),
    row('  its floor', queueFloor, '', ''),
    row('raising', raising, ratio(raising, raisingFloor), '≥ 0.50'),
    row('  its floor', raisingFloor, '', ''),
    row('queue, those raised in it', fuller, ratio(fuller, fullerFloor), '≥ 0.70'),
    row('  its floor', fullerFloor, '', ''),
  ])
  console.log(
    `\nJavaScript of the officer's first screen: ${(screen.script / 1024).toFixed(1)} KB in ${screen.files} files (aim: at most 170)`,
  )
  console.log(`Resident memory of the API after the load: ${memory.toFixed(0)} MB (aim: at most 160)`)
  for (const line of await changeLines(database.url)) console.log(line)
} finally {
  await database.close()
}
// Afterwards, when no server takes a core from it.
for (const line of clockLines()) console.log(line)

function ratio(of: Load, floor: Load): string {
  return (of.perSecond / floor.perSecond).toFixed(2)
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
