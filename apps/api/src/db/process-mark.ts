import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * A text that names the running process `pid` and no later one that gets the same number; null when none runs.
 */
export function processMark(pid: number): string | null {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it runs, under another account.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return null
  }
  const begun = begunAt(pid)
  return begun === null ? null : `${pid} ${begun}`
}

/** The command line of a running process, or an empty text. */
export function processCommand(pid: number): string {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

function begunAt(pid: number): string | null {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    }
    // The name, the second field, may itself hold spaces and brackets: count from its closing one.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}
