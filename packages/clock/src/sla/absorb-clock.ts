import { dayOf, type Moment } from '../calendar/dhaka.ts'
import {
  type FoldState,
  isOpen,
  type Moved,
  moved,
  notInThisState,
  type Track,
  trackOf,
} from './fold-state.ts'
import { withStep } from './move-due.ts'
import { withoutPause } from './pause-clock.ts'

/**
 * Another clock merged into this one, both settled up to `at`. The survivor takes over the whole clock (receipt,
 * promise, pauses, breach) of the one received first, unless its own due moment is the earlier; two that were
 * received at once leave it its own. It stays paused when it was, from here on, and its calendar stays its own: what
 * the other's has measured is kept as measured. A breach of its own is not erased.
 */
export function absorbClock(state: FoldState, other: FoldState, at: Moment): Moved {
  if (!isOpen(state) || !isOpen(other)) return notInThisState
  const own = withoutPause(state, at)
  const its = withoutPause(other, at)
  if (!own.ok) return own
  if (!its.ok) return its
  const keepsOwn = state.receivedAt <= other.receivedAt || trackOf(own.state).dueAt < trackOf(its.state).dueAt
  if (keepsOwn) return moved({ ...state, beforeChange: null })

  const { byHand } = its.state
  return moved({
    ...its.state,
    calendar: state.calendar,
    state: state.state,
    pausedAt: state.pausedAt === null ? null : at,
    pauseReason: state.pauseReason,
    expectedOn: state.expectedOn,
    breachedAt: earlier(its.state.breachedAt, state.breachedAt),
    excuse: its.state.breachedAt === null ? state.excuse : its.state.excuse,
    firstResolvedAt: earlier(its.state.firstResolvedAt, state.firstResolvedAt),
    computed: merged(its.state.computed, at),
    byHand: byHand && { ...merged(byHand, at), setAt: byHand.setAt },
    gross: { ...its.state.gross, breachedAt: earlier(its.state.gross.breachedAt, state.gross.breachedAt) },
    beforeChange: null,
    beforeResolution: null,
  })
}

function merged(track: Track, at: Moment): Track {
  return withStep(track, 'merged', track.dueAt, { on: dayOf(at) })
}

function earlier(one: Moment | null, other: Moment | null): Moment | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other)
}
