import type { Moment } from '../calendar/dhaka.ts'
import type { Clock, ClockRefusal } from './clock.ts'
import type { LedgerStep } from './ledger.ts'

/** A due moment with the steps that make it. */
export type Track = { dueAt: Moment; steps: readonly LedgerStep[] }

type Carried =
  | 'state'
  | 'promise'
  | 'calendar'
  | 'receivedAt'
  | 'breachedAt'
  | 'enteredLate'
  | 'pausedAt'
  | 'pauseReason'
  | 'expectedOn'
  | 'spans'
  | 'resolvedAt'
  | 'firstResolvedAt'
  | 'resolutionEnteredAt'
  | 'cancelledAt'
  | 'reclassified'

/**
 * A clock between two events. The computed deadline is kept up to date under one that was set by hand, so that
 * taking that back only has to show it again.
 */
export type FoldState = Pick<Clock, Carried> & {
  computed: Track
  byHand: (Track & { setAt: Moment }) | null
  gross: { computed: Moment; byHand: Moment | null; breachedAt: Moment | null }
  /** A change takes back only the excuse that it gave itself. */
  excuse: { byHand: boolean; byChange: boolean }
  /** What undoing the last change puts back; null once something else has moved the clock. */
  beforeChange: BeforeChange | null
  /** What refusing a resolution that was entered afterwards goes on from. */
  beforeResolution: FoldState | null
}

/** Of the clock before a change, all that the change can touch. */
export type BeforeChange = Pick<FoldState, 'promise' | 'calendar' | 'spans' | 'computed' | 'beforeChange'> & {
  change: string
  grossDueAt: Moment
  excusedByChange: boolean
}

/** The state after an event, or why the event can't have happened to this clock. */
export type Moved =
  | { ok: true; state: FoldState }
  | { ok: false; because: Exclude<ClockRefusal['because'], 'out-of-order'> }

/** The answer to what can't happen in the state the clock is in. */
export const notInThisState = { ok: false, because: 'not-in-this-state' } as const

export function moved(state: FoldState): Moved {
  return { ok: true, state }
}

/** Running or paused: the office still owes an answer. */
export function isOpen({ state }: FoldState): boolean {
  return state === 'running' || state === 'paused'
}

/** The track that is in force. */
export function trackOf(state: FoldState): Track {
  return state.byHand ?? state.computed
}

/** The due moment in force as if no pause and no resolved span had moved it. */
export function grossDueOf({ gross }: FoldState): Moment {
  return gross.byHand ?? gross.computed
}

/** From when the running pause moves the due moment in force; null when none is running. */
export function pauseCountsFrom({ pausedAt, byHand }: FoldState): Moment | null {
  return pausedAt === null ? null : Math.max(pausedAt, byHand?.setAt ?? pausedAt)
}
