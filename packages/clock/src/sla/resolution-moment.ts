import type { Moment } from '../calendar/dhaka.ts'
import { resolutionBackMs } from './limits.ts'

/**
 * When a resolution counts. It may be entered afterwards, up to seven days back, but not before the last event of
 * the clock (its receipt, pauses, reopenings, and a breach that was settled); ahead of now it is refused.
 */
export function resolutionAt(
  saidAt: Moment,
  now: Moment,
  lastEventAt: Moment,
):
  | { ok: true; resolvedAt: Moment; enteredLater: boolean }
  | { ok: false; because: 'resolved-in-future' | 'resolved-too-early' | 'resolved-before-last-event' } {
  if (saidAt > now) return { ok: false, because: 'resolved-in-future' }
  if (saidAt < now - resolutionBackMs) return { ok: false, because: 'resolved-too-early' }
  if (saidAt < lastEventAt) return { ok: false, because: 'resolved-before-last-event' }
  return { ok: true, resolvedAt: saidAt, enteredLater: saidAt < now }
}
