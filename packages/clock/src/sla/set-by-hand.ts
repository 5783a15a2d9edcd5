import { dayOf } from '../calendar/dhaka.ts'
import type { ClockEvent } from './clock.ts'
import { type FoldState, isOpen, type Moved, moved, notInThisState, trackOf } from './fold-state.ts'
import { withStep } from './move-due.ts'

/**
 * A due moment set by hand takes the place of the computed one, which is kept up to date beside it. Pauses and
 * reopenings that end later move it. It may not lie before the moment of setting it.
 */
export function setByHand(state: FoldState, { at, dueAt }: ClockEvent & { kind: 'setByHand' }): Moved {
  if (!isOpen(state)) return notInThisState
  if (dueAt < at) return { ok: false, because: 'due-before-now' }
  const track = withStep(trackOf(state), 'setByHand', dueAt, { on: dayOf(at) })
  return moved({
    ...state,
    byHand: { ...track, setAt: at },
    gross: { ...state.gross, byHand: dueAt },
    beforeChange: null,
  })
}

/** Back to the computed due moment. */
export function takeHandBack(state: FoldState): Moved {
  if (!isOpen(state) || !state.byHand) return notInThisState
  return moved({ ...state, byHand: null, gross: { ...state.gross, byHand: null }, beforeChange: null })
}
