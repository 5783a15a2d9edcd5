import type { Moment } from '../calendar/dhaka.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import type { Clock, ClockRefusal } from './clock.ts'
import type { LedgerStep } from './ledger.ts'

/** A due moment with the steps that make it. */
export type Track = { dueAt: Moment; steps: readonly LedgerStep[] }

type Carried =
  | 'state'
  | 'promise'
  | 'receivedAt'
  | 'breachedAt'
  | 'excused'
  | 'enteredLate'
  | 'pausedAt'
  | 'pauseReason'
  | 'expectedOn'
  | 'spans'
  | 'resolvedAt'
  | 'firstResolvedAt'
  | 'cancelledAt'
  | 'reclassified'

/**
 * A clock between two events. The computed deadline is kept up to date under one that was set by hand, so that
 * taking that back only has to show it again.
 */
export type FoldState = Pick<Clock, Carried> & {
  calendar: OfficeCalendar
  computed: Track
  byHand: (Track & { setAt: Moment }) | null
  gross: { computed: Moment; byHand: Moment | null; breachedAt: Moment | null }
}

/** The state after an event, or why the event can't have happened to this clock. */
export type Moved =
  | { ok: true; state: FoldState }
  | { ok: false; because: Exclude<ClockRefusal['because'], 'out-of-order'> }

export const notInThisState = { ok: false, because: 'not-in-this-state' } as const

/** The track that is in force. */
export function trackOf(state: FoldState): Track {
  return state.byHand ?? state.computed
}

export function grossDueOf({ gross }: FoldState): Moment {
  return gross.byHand ?? gross.computed
}

/** From when the running pause moves the due moment in force; null when none is running. */
export function pauseCountsFrom({ pausedAt, byHand }: FoldState): Moment | null {
  return pausedAt === null ? null : Math.max(pausedAt, byHand?.setAt ?? pausedAt)
}
