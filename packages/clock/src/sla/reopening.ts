import type { Moment } from '../calendar/dhaka.ts'
import { reopeningWindowMs } from './limits.ts'

/** The first moment at which a resolution can no longer be reopened, and closes by itself. */
export function reopenableUntil(resolvedAt: Moment): Moment {
  return resolvedAt + reopeningWindowMs
}

/** The moment decides, not whether anybody has closed the ticket since. */
export function mayReopenAt(resolvedAt: Moment, now: Moment): boolean {
  return now < reopenableUntil(resolvedAt)
}
