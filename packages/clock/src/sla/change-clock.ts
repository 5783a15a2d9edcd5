import { dayOf, type Moment } from '../calendar/dhaka.ts'
import type { ClockEvent } from './clock.ts'
import { type BeforeChange, type FoldState, isOpen, type Moved, moved, notInThisState } from './fold-state.ts'
import { layAnew, underFloor } from './lay-anew.ts'
import { withStep } from './move-due.ts'

/**
 * Another promise, another calendar, or both, for a clock that is open: the deadline is laid anew under the floor
 * that holds for every change under way, and the clock goes on in what is new. A breach stays; it is excused when
 * the deadline moves back so far that the promise would still have been kept by now. What was paused or resolved only after a
 * deadline was broken does not move it here either, so that a change of nothing moves nothing. One that was set by
 * hand stays in force, and nothing is excused by what moves under it.
 */
export function changeClock(state: FoldState, event: ClockEvent & { kind: 'changed' }): Moved {
  if (!isOpen(state)) return notInThisState
  const { at, promise = state.promise, calendar = state.calendar } = event
  const anew = layAnew(state, { promise, calendar }, at, 'stay')
  if (!anew.ok) return anew
  const { byChange } = state.excuse
  return moved({
    ...state,
    promise,
    calendar,
    spans: anew.spans,
    computed: withStep(anew.track, 'changed', anew.dueAt, { on: dayOf(at) }),
    gross: { ...state.gross, computed: anew.grossDueAt },
    excuse: { ...state.excuse, byChange: byChange || wouldBeKept(state, anew.dueAt, at) },
    beforeChange: beforeChange(state, event.change),
  })
}

function wouldBeKept(
  { breachedAt, byHand, pausedAt, computed }: FoldState,
  dueAt: Moment,
  at: Moment,
): boolean {
  // A deadline that stands where it stood, under the floor of a change before, excuses nothing.
  const movesBack = dueAt > computed.dueAt
  return breachedAt !== null && byHand === null && movesBack && (pausedAt ?? at) <= dueAt
}

function beforeChange(state: FoldState, change: string): BeforeChange {
  const { promise, calendar, spans, computed, gross, excuse, beforeChange } = state
  return {
    change,
    promise,
    calendar,
    spans,
    computed,
    grossDueAt: gross.computed,
    excusedByChange: excuse.byChange,
    beforeChange,
  }
}

/**
 * Puts back what was before the change, under the same floor, and takes back the excuse that it gave. Only for the
 * last change, while nothing else has moved the clock since.
 */
export function undoChange(state: FoldState, { at, change }: ClockEvent & { kind: 'changeUndone' }): Moved {
  const { beforeChange: before } = state
  if (!isOpen(state) || before?.change !== change) return notInThisState
  const due = underFloor(state, before.calendar, at, before.computed.dueAt, before.grossDueAt)
  if (!due) return { ok: false, because: 'no-office-time' }
  const { computed } = before
  return moved({
    ...state,
    promise: before.promise,
    calendar: before.calendar,
    spans: before.spans,
    computed:
      due.dueAt === computed.dueAt ? computed : withStep(computed, 'changed', due.dueAt, { on: dayOf(at) }),
    gross: { ...state.gross, computed: due.grossDueAt },
    excuse: { ...state.excuse, byChange: state.excuse.byChange && before.excusedByChange },
    beforeChange: before.beforeChange,
  })
}
