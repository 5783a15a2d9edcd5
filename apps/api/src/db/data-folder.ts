import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { StartFailure } from '../start-failure.ts'

/**
 * Makes DATA_DIR if it is missing and proves that it can be written.
 * @returns its absolute path.
 */
export function openDataFolder(dataDir: string): string {
  const folder = path.resolve(dataDir)
  try {
    makeFolder(folder)
    readdirSync(folder)
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw unusable(folder, error)
  }
  return folder
}

// Step by step: the recursive one of Node never returns where the system pretends that a parent is missing (/proc).
// 0711: as root the database's own user passes through it, and still nobody else reads what is inside.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  if (path.dirname(folder) !== folder) makeFolder(path.dirname(folder))
  mkdirSync(folder, { mode: 0o711 })
}

/**
 * The secret called `name` in the data folder: made once, kept with mode 0600.
 * @returns at least 192 random bits, base64url.
 */
export function keptSecret(folder: string, name: string): string {
  const file = path.join(folder, name)
  try {
    if (!existsSync(file))
      writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
    chmodSync(file, 0o600)
    const secret = readFileSync(file, 'utf8').trim()
    if (secret.length >= 32) return secret
  } catch (error) {
    throw unusable(file, error)
  }
  throw new StartFailure(`${file} is damaged: restore it from a backup, or start with another DATA_DIR.`)
}

function unusable(place: string, error: unknown): StartFailure {
  const code = error instanceof Error && 'code' in error ? error.code : error
  const why =
    code === 'ENOSPC'
      ? 'the disk is full: free some space'
      : code === 'ENOTDIR' || code === 'EEXIST'
        ? 'something on its path is not a folder: correct DATA_DIR'
        : `it can't be written (${code}): change its owner or mode, or set DATA_DIR to another folder`
  return new StartFailure(`The data folder ${place} can't be used, ${why}.`)
}
