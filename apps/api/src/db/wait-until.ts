import { setTimeout as pause } from 'node:timers/promises'

/** Asks every 20 ms until the answer is yes. @returns false when `limitMs` went by first. */
export async function waitUntil(holds: () => boolean, limitMs: number): Promise<boolean> {
  const end = Date.now() + limitMs
  while (!holds()) {
    if (Date.now() > end) return false
    await pause(20)
  }
  return true
}
