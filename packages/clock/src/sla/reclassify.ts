import { dayOf } from '../calendar/dhaka.ts'
import type { ClockEvent } from './clock.ts'
import { type FoldState, isOpen, type Moved, moved, notInThisState } from './fold-state.ts'
import { layAnew } from './lay-anew.ts'
import { withStep } from './move-due.ts'

/** Another promise under way, in the calendar the clock has. One that was set by hand stays in force. */
export function reclassify(state: FoldState, { at, promise }: ClockEvent & { kind: 'reclassified' }): Moved {
  if (!isOpen(state)) return notInThisState
  const anew = layAnew(state, { promise, calendar: state.calendar }, at, 'move')
  if (!anew.ok) return anew
  return moved({
    ...state,
    promise,
    reclassified: true,
    computed: withStep(anew.track, 'reclassified', anew.dueAt, { on: dayOf(at) }),
    gross: { ...state.gross, computed: anew.grossDueAt },
    beforeChange: null,
  })
}
