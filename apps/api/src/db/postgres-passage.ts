import { existsSync, readFileSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { StartFailure } from '../start-failure.ts'
import type { Account } from './postgres-account.ts'

/**
 * The start of the command line under which `account` can reach `places`; empty when it simply can.
 *
 * Started as root the server runs as `postgres`, who must pass every folder above its programs and its data.
 * A clone in root's home or in a private temporary folder is closed to it. Nothing is opened for that:
 * the server gets the one capability to pass, where the machine allows it.
 */
export function passage(account: Account | null, places: string[]): string[] {
  if (!account) return []
  const closed = places.map((place) => closedFolder(account, place)).find((folder) => folder !== null)
  if (!closed) return []
  const capability = heldCapability()
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((file) => existsSync(file))
  if (!capability || !setpriv) {
    throw new StartFailure(
      `The user "postgres" can't pass through ${closed}: move the project or DATA_DIR elsewhere, or run: chmod o+x ${closed}`,
    )
  }
  const { uid, gid } = account
  return [
    setpriv,
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
    // Without it the question "may I run this file?" is answered as if the capability were not there.
    '--securebits=+no_setuid_fixup',
  ]
}

/** The highest folder on the way to `place` that `account` can't pass, or null. Folders not yet made are open. */
export function closedFolder(account: Account, place: string): string | null {
  const above: string[] = []
  for (let folder = path.resolve(place); ; folder = path.dirname(folder)) {
    above.unshift(folder)
    if (folder === path.dirname(folder)) break
  }
  return above.find((folder) => existsSync(folder) && !mayPass(account, statSync(folder))) ?? null
}

function mayPass({ uid, gid }: Account, folder: Stats): boolean {
  if (folder.uid === uid) return (folder.mode & 0o100) !== 0
  if (folder.gid === gid) return (folder.mode & 0o010) !== 0
  return (folder.mode & 0o001) !== 0
}

// By the bits of Linux's capability set. The first only reads; containers often have only the second.
const CAPABILITIES = [
  ['dac_read_search', 1n << 2n],
  ['dac_override', 1n << 1n],
] as const

function heldCapability(): string | null {
  if (process.platform !== 'linux') return null
  const bounds = /^CapBnd:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))
  const held = BigInt(`0x${bounds?.[1] ?? '0'}`)
  return CAPABILITIES.find(([, bit]) => (held & bit) !== 0n)?.[0] ?? null
}
