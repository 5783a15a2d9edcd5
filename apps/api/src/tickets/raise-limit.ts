import { Problem } from '../http/problem.ts'

const windowMs = 60_000

/**
 * How often an account may raise: a guard against a script gone wrong, kept in each process (two servers allow
 * twice as much, which harms nobody). Throws `too-many` with the seconds to wait.
 */
export function raiseLimit(perMinute: number): (accountId: string, now: number) => void {
  const windows = new Map<string, { from: number; count: number }>()
  return (accountId, now) => {
    const window = windows.get(accountId)
    if (!window || now - window.from >= windowMs) {
      if (windows.size > 10_000) windows.clear()
      windows.set(accountId, { from: now, count: 1 })
      return
    }
    window.count += 1
    if (window.count > perMinute) {
      throw new Problem('too-many', { retryAfterSeconds: Math.ceil((window.from + windowMs - now) / 1000) })
    }
  }
}
