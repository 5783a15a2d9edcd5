import type { Moment } from '../calendar/dhaka.ts'
import type { ClockEvent } from './clock.ts'
import { type FoldState, isOpen, type Moved, moved, notInThisState } from './fold-state.ts'
import { dueAfterPause, spanOf, withSpan } from './move-due.ts'

/** Paused again while paused is the same pause with another reason. */
export function pauseClock(
  state: FoldState,
  { at, reason, expectedOn }: ClockEvent & { kind: 'paused' },
): Moved {
  if (!isOpen(state)) return notInThisState
  return moved({ ...state, state: 'paused', pausedAt: state.pausedAt ?? at, pauseReason: reason, expectedOn })
}

/** After a breach the due moment no longer moves; a pause is then only told. */
export function endPause(state: FoldState, at: Moment): Moved {
  const { pausedAt, calendar, promise, computed, byHand, breachedAt } = state
  if (pausedAt === null) return notInThisState
  const span = spanOf(calendar, 'pause', pausedAt, at)
  const due = dueAfterPause(promise, calendar, computed.dueAt, pausedAt, at)
  if (!due.ok) return due
  const ended = {
    ...state,
    state: 'running' as const,
    pausedAt: null,
    pauseReason: null,
    expectedOn: null,
    spans: [...state.spans, span],
    computed: withSpan(computed, span, breachedAt === null ? due.at : computed.dueAt),
    beforeChange: null,
  }
  if (!byHand) return moved(ended)

  // A due moment that was set during the pause already knew of the part before.
  const counted = spanOf(calendar, 'pause', Math.max(pausedAt, byHand.setAt), at)
  const dueByHand = dueAfterPause(promise, calendar, byHand.dueAt, counted.from, at)
  if (!dueByHand.ok) return dueByHand
  const track = withSpan(byHand, counted, breachedAt === null ? dueByHand.at : byHand.dueAt)
  return moved({ ...ended, byHand: { ...track, setAt: byHand.setAt } })
}

/** The clock as if it went on at `at`: what ends a clock ends its pause first. */
export function withoutPause(state: FoldState, at: Moment): Moved {
  return state.state === 'paused' ? endPause(state, at) : moved(state)
}
