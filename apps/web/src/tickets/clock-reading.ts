import type { Clock } from '@sheba/contract/tickets'
import type { Band } from '@sheba/contract/words'
import { type OfficeTime, openMs } from './office-time.ts'

/** What a clock shows at a moment. */
export type ClockReading = {
  /** The class a ticket is counted in; null once stopped or cancelled. */
  band: Band | null
  /** Office minutes left, rounded down, negative when late; null for a cancelled clock. */
  minutesLeft: number | null
  /** How much of the allowance is used, 0 to 1; null where it is not known or no longer runs. */
  used: number | null
}

type ReadableClock = Pick<
  Clock,
  | 'state'
  | 'dueAt'
  | 'approachingAt'
  | 'criticalAt'
  | 'band'
  | 'breachedAt'
  | 'pausedMinutes'
  | 'remainingOfficeMinutes'
>

/**
 * Reads a clock at `now` from the moments the server sent, so that a row recolours by itself as time passes. The server
 * decides every moment; here they are only compared. `time` null: the office hours are not known yet, and the minutes are
 * those of the answer.
 */
export function readClock(
  clock: ReadableClock,
  receivedAt: string,
  time: OfficeTime | null,
  now: number,
): ClockReading {
  const dueAt = Date.parse(clock.dueAt)
  const minutesLeft = minutesOf(clock, time, now)
  if (clock.state === 'stopped' || clock.state === 'cancelled') return { band: null, minutesLeft, used: null }
  const band = bandOf(clock, dueAt, now)
  const all = time && openMs(time, Date.parse(receivedAt), dueAt)
  const allowed = all === null ? null : Math.floor(all / 60_000) - clock.pausedMinutes
  return { band, minutesLeft, used: usedOf(band, allowed, minutesLeft) }
}

function bandOf(clock: ReadableClock, dueAt: number, now: number): Band | null {
  if (clock.breachedAt !== null || (clock.state === 'running' && now > dueAt)) return 'overdue'
  if (clock.state === 'paused') return 'paused'
  if (clock.criticalAt !== null && now >= Date.parse(clock.criticalAt)) return 'critical'
  if (clock.approachingAt !== null && now >= Date.parse(clock.approachingAt)) return 'approaching'
  return clock.approachingAt === null ? clock.band : 'onTrack'
}

function minutesOf(clock: ReadableClock, time: OfficeTime | null, now: number): number | null {
  if (clock.state !== 'running' || !time) return clock.remainingOfficeMinutes
  const left = openMs(time, now, Date.parse(clock.dueAt))
  return left === null ? clock.remainingOfficeMinutes : Math.floor(left / 60_000)
}

function usedOf(band: Band | null, allowed: number | null, minutesLeft: number | null): number | null {
  if (band === 'overdue') return 1
  if (allowed === null || minutesLeft === null) return null
  if (allowed <= 0) return 1
  return Math.min(1, Math.max(0, 1 - minutesLeft / allowed))
}
