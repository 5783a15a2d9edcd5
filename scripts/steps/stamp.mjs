import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'

const skipped = new Set(['node_modules', 'dist', '.git'])

/**
 * What a step depends on, as one short text: the names and contents of these files and folders (from the root).
 * @param {string[]} places
 */
export function contentHash(places) {
  const hash = createHash('sha256')
  for (const file of places.flatMap((place) => filesOf(path.join(root, place))).sort()) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Whether the step called `name` was last done for the same contents. */
export function isDone(name, hash) {
  const file = stampFile(name)
  return existsSync(file) && readFileSync(file, 'utf8') === hash
}

export function markDone(name, hash) {
  mkdirSync(path.dirname(stampFile(name)), { recursive: true })
  writeFileSync(stampFile(name), hash)
}

// Among the dependencies: whoever removes those also forgets what was done with them.
function stampFile(name) {
  return path.join(root, 'node_modules/.sheba-desk', name)
}

function filesOf(place) {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && (entry.isFile() || entry.isDirectory()))
    .flatMap((entry) => filesOf(path.join(place, entry.name)))
}
