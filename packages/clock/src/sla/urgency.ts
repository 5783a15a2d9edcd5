import type { Status } from '@sheba/contract/words'
import type { Moment } from '../calendar/dhaka.ts'
import { clockStateOf } from './bands.ts'

/**
 * The stored key of the order `urgency`, which does not depend on now: ascending by `rank`, then `at`, then id.
 * Open ones first, of these the paused last, of these the immediate first, then the earliest due, so that the
 * longest overdue leads by itself. Stopped ones follow, newest first. `dueAt` is as if no pause were running;
 * `stoppedAt` is the last resolution or the cancellation, and is needed only for a stopped one.
 */
export function urgencyOf(of: {
  status: Status
  immediate: boolean
  dueAt: Moment
  stoppedAt: Moment | null
}): { rank: 0 | 1 | 2 | 3 | 4; at: number } {
  const state = clockStateOf(of.status)
  if (state === 'running') return { rank: of.immediate ? 0 : 1, at: of.dueAt }
  if (state === 'paused') return { rank: of.immediate ? 2 : 3, at: of.dueAt }
  return { rank: 4, at: -(of.stoppedAt ?? of.dueAt) }
}
