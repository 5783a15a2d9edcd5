import { changeClock, undoChange } from './change-clock.ts'
import type { ClockEvent } from './clock.ts'
import { type FoldState, type Moved, moved, notInThisState } from './fold-state.ts'
import { endPause, pauseClock } from './pause-clock.ts'
import { reclassify } from './reclassify.ts'
import { setByHand, takeHandBack } from './set-by-hand.ts'
import { cancelClock, refuseResolution, reopenClock, resolveClock } from './stop-clock.ts'

/** What an event does to a clock that has been settled up to it. Absorbing needs a second clock and is done apart. */
export function moveClock(state: FoldState, event: Exclude<ClockEvent, { kind: 'absorbed' }>): Moved {
  switch (event.kind) {
    case 'paused':
      return pauseClock(state, event)
    case 'resumed':
      return endPause(state, event.at)
    case 'resolved':
      return resolveClock(state, event)
    case 'resolutionRefused':
      return refuseResolution(state)
    case 'reopened':
      return reopenClock(state, event.at)
    case 'cancelled':
      return cancelClock(state, event.at)
    case 'reclassified':
      return reclassify(state, event)
    case 'setByHand':
      return setByHand(state, event)
    case 'handTakenBack':
      return takeHandBack(state)
    case 'changed':
      return changeClock(state, event)
    case 'changeUndone':
      return undoChange(state, event)
    case 'excused':
      if (state.breachedAt === null) return notInThisState
      return moved({ ...state, excuse: { ...state.excuse, byHand: true } })
    case 'excuseTakenBack':
      return moved({ ...state, excuse: { byHand: false, byChange: false } })
    case 'breached':
      return moved({ ...state, breachedAt: state.breachedAt ?? event.at })
  }
}
