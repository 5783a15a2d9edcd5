import type { Moment } from '../calendar/dhaka.ts'
import { type FoldState, isOpen, type Moved, moved, notInThisState, trackOf } from './fold-state.ts'
import { dueAfterReopening, spanOf, withSpan } from './move-due.ts'
import { withoutPause } from './pause-clock.ts'
import { settle } from './settle.ts'

/** What was breached by the time the resolution was typed in stays breached, however far back it is dated. */
export function resolveClock(
  state: FoldState,
  { at, enteredAt = at }: { at: Moment; enteredAt?: Moment },
): Moved {
  if (!isOpen(state)) return notInThisState
  const ended = withoutPause(state, at)
  if (!ended.ok) return ended
  // A clock that was held until this resolution was not running when it was typed in.
  const last = ended.state.spans.at(-1)
  const held = last?.kind === 'pause' && last.to === at
  const settled = settle(ended.state, held ? at : Math.max(at, enteredAt))
  const afterwards = enteredAt > at
  return moved({
    ...settled,
    state: 'stopped',
    resolvedAt: at,
    firstResolvedAt: state.firstResolvedAt ?? at,
    resolutionEnteredAt: afterwards ? enteredAt : null,
    beforeResolution: afterwards ? { ...state, beforeResolution: null } : null,
    beforeChange: null,
  })
}

/** A resolution entered afterwards then counts from when it was entered, and the clock ran until then. */
export function refuseResolution(state: FoldState): Moved {
  const { beforeResolution: before, resolutionEnteredAt: enteredAt } = state
  if (before === null || enteredAt === null) return notInThisState
  const again = resolveClock(settle(before, enteredAt), { at: enteredAt })
  if (!again.ok) return again
  // A breach that was written down, or excused, since the resolution stays so.
  const breachedAt = state.breachedAt ?? again.state.breachedAt
  return moved({ ...again.state, breachedAt, excuse: state.excuse })
}

/** The same clock goes on without the office time spent resolved, with half a day at least unless it was breached. */
export function reopenClock(state: FoldState, at: Moment): Moved {
  const { resolvedAt, calendar, computed, byHand, breachedAt } = state
  if (resolvedAt === null) return notInThisState
  const span = spanOf(calendar, 'resolved', resolvedAt, at)
  const due = dueAfterReopening(calendar, computed.dueAt, resolvedAt, at)
  const dueByHand = dueAfterReopening(calendar, trackOf(state).dueAt, resolvedAt, at)
  if (!due.ok) return due
  if (!dueByHand.ok) return dueByHand
  const stays = breachedAt !== null
  return moved({
    ...state,
    state: 'running',
    resolvedAt: null,
    resolutionEnteredAt: null,
    beforeResolution: null,
    spans: [...state.spans, span],
    computed: withSpan(computed, span, stays ? computed.dueAt : due.at),
    byHand: byHand && { ...withSpan(byHand, span, stays ? byHand.dueAt : dueByHand.at), setAt: byHand.setAt },
  })
}

/** Final. A breach that was there by then stays, a running pause ends with it, and the due moment is kept. */
export function cancelClock(state: FoldState, at: Moment): Moved {
  if (!isOpen(state)) return notInThisState
  const ended = withoutPause(state, at)
  if (!ended.ok) return ended
  return moved({ ...settle(ended.state, at), state: 'cancelled', cancelledAt: at, beforeChange: null })
}
