import type { Moment } from '../calendar/dhaka.ts'
import { receiptAheadMs, receiptBackMs } from './limits.ts'

/**
 * When a request counts as received. Up to five minutes ahead of the server is taken as now, more is refused;
 * earlier than seven days needs a supervisor.
 */
export function receiptAt(
  saidAt: Moment,
  now: Moment,
  bySupervisor: boolean,
): { ok: true; receivedAt: Moment } | { ok: false; because: 'received-in-future' | 'received-too-early' } {
  if (saidAt > now + receiptAheadMs) return { ok: false, because: 'received-in-future' }
  if (saidAt < now - receiptBackMs && !bySupervisor) return { ok: false, because: 'received-too-early' }
  return { ok: true, receivedAt: Math.min(saidAt, now) }
}
