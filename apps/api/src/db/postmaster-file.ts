import { readFileSync } from 'node:fs'
import path from 'node:path'
import { processCommand } from './process-mark.ts'

/** What a PostgreSQL server says of itself in its data folder while it runs. */
export type Postmaster = { pid: number; port: number; ready: boolean }

/** The server that runs on this cluster now, whoever started it; null when none does. */
export function runningPostmaster(cluster: string): Postmaster | null {
  const lines = readLines(path.join(cluster, 'postmaster.pid'))
  const pid = Number(lines[0])
  // A file left by a killed server may name a number that now belongs to somebody else.
  if (!pid || !processCommand(pid).includes(cluster)) return null
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}
