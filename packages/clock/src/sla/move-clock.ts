import type { Moment } from '../calendar/dhaka.ts'
import type { ClockEvent } from './clock.ts'
import { type FoldState, type Moved, notInThisState, trackOf } from './fold-state.ts'
import { dueAfterPause, dueAfterReopening, spanOf, withSpan } from './move-due.ts'
import { reclassify } from './reclassify.ts'
import { setByHand, takeHandBack } from './set-by-hand.ts'
import { settle } from './settle.ts'

/** What an event does to a clock that has been settled up to it. */
export function moveClock(state: FoldState, event: ClockEvent): Moved {
  switch (event.kind) {
    case 'paused':
      return pause(state, event)
    case 'resumed':
      return endPause(state, event.at)
    case 'resolved':
      return resolve(state, event)
    case 'reopened':
      return reopen(state, event.at)
    case 'cancelled':
      return cancel(state, event.at)
    case 'reclassified':
      return isOpen(state) ? reclassify(state, event) : notInThisState
    case 'setByHand':
      return isOpen(state) ? setByHand(state, event) : notInThisState
    case 'handTakenBack':
      return isOpen(state) ? takeHandBack(state) : notInThisState
    case 'excused':
      return state.breachedAt === null ? notInThisState : moved({ ...state, excused: true })
    case 'excuseTakenBack':
      return moved({ ...state, excused: false })
    case 'breached':
      return moved({ ...state, breachedAt: state.breachedAt ?? event.at })
  }
}

function moved(state: FoldState): Moved {
  return { ok: true, state }
}

function isOpen({ state }: FoldState): boolean {
  return state === 'running' || state === 'paused'
}

/** Paused again while paused is the same pause with another reason. */
function pause(state: FoldState, { at, reason, expectedOn }: ClockEvent & { kind: 'paused' }): Moved {
  if (!isOpen(state)) return notInThisState
  return moved({ ...state, state: 'paused', pausedAt: state.pausedAt ?? at, pauseReason: reason, expectedOn })
}

/** After a breach the due moment no longer moves; a pause is then only told. */
function endPause(state: FoldState, at: Moment): Moved {
  const { pausedAt, calendar, promise, computed, byHand, breachedAt } = state
  if (state.state !== 'paused' || pausedAt === null) return notInThisState
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
  }
  if (!byHand) return moved(ended)

  // A due moment that was set during the pause already knew of the part before.
  const counted = spanOf(calendar, 'pause', Math.max(pausedAt, byHand.setAt), at)
  const dueByHand = dueAfterPause(promise, calendar, byHand.dueAt, counted.from, at)
  if (!dueByHand.ok) return dueByHand
  const track = withSpan(byHand, counted, breachedAt === null ? dueByHand.at : byHand.dueAt)
  return moved({ ...ended, byHand: { ...track, setAt: byHand.setAt } })
}

/** What was breached by the time the resolution was typed in stays breached, however far back it is dated. */
function resolve(state: FoldState, { at, enteredAt = at }: ClockEvent & { kind: 'resolved' }): Moved {
  if (!isOpen(state)) return notInThisState
  const ended = state.state === 'paused' ? endPause(state, at) : moved(state)
  if (!ended.ok) return ended
  const settled = settle(ended.state, state.state === 'paused' ? at : Math.max(at, enteredAt))
  const firstResolvedAt = state.firstResolvedAt ?? at
  return moved({ ...settled, state: 'stopped', resolvedAt: at, firstResolvedAt })
}

function reopen(state: FoldState, at: Moment): Moved {
  const { resolvedAt, calendar, computed, byHand, breachedAt } = state
  if (state.state !== 'stopped' || resolvedAt === null) return notInThisState
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
    spans: [...state.spans, span],
    computed: withSpan(computed, span, stays ? computed.dueAt : due.at),
    byHand: byHand && { ...withSpan(byHand, span, stays ? byHand.dueAt : dueByHand.at), setAt: byHand.setAt },
  })
}

function cancel(state: FoldState, at: Moment): Moved {
  if (!isOpen(state)) return notInThisState
  const ended = state.state === 'paused' ? endPause(state, at) : moved(state)
  return ended.ok ? moved({ ...settle(ended.state, at), state: 'cancelled', cancelledAt: at }) : ended
}
