import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { StartFailure } from '../start-failure.ts'
import { processMark } from './process-mark.ts'

/**
 * Takes the data folder for this process, so that a second start does not pull the database from under the first.
 * What a killed desk left behind is taken over.
 * @returns how to give the folder back.
 */
export function lockDataFolder(folder: string): () => void {
  const file = path.join(folder, 'desk.pid')
  const mine = processMark(process.pid) ?? String(process.pid)
  try {
    writeFileSync(file, mine, { mode: 0o644, flag: 'wx' })
  } catch {
    const owner = lockOwner(folder)
    if (owner !== null && owner !== process.pid) {
      throw new StartFailure(
        `The desk already runs on ${folder} (process ${owner}): stop it first, or set DATA_DIR to another folder.`,
      )
    }
    writeFileSync(file, mine, { mode: 0o644 })
  }
  return () => rmSync(file, { force: true })
}

/** The process that holds the data folder now, or null. */
export function lockOwner(folder: string): number | null {
  try {
    const mark = readFileSync(path.join(folder, 'desk.pid'), 'utf8')
    const pid = Number(mark.split(' ')[0])
    return processMark(pid) === mark ? pid : null
  } catch {
    return null
  }
}
