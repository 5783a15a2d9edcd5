import { absorbClock } from './absorb-clock.ts'
import type { Clock, ClockCase, ClockEvent, ClockRefusal, ClockSpan, Folded } from './clock.ts'
import { layDeadline } from './deadline.ts'
import { type FoldState, grossDueOf, type Moved, pauseCountsFrom, trackOf } from './fold-state.ts'
import { moveClock } from './move-clock.ts'
import { settle } from './settle.ts'
import { thresholds } from './thresholds.ts'

/**
 * The clock of a ticket: a pure function of its promise, its office's calendar and its events. Before each event
 * the clock is settled, so the outcome does not depend on when anybody looked. It is not settled after the last
 * one: ask `settledAt` with a moment for that.
 *
 * Moments are epoch milliseconds. Answers why when the promise or the calendar can't be reckoned with, when events
 * are out of order (before the receipt, or before the one ahead of them; a recorded breach is dated at its due
 * moment and may stand anywhere after), or when one can't happen in the state the clock is in.
 */
export function foldClock(given: ClockCase): Folded {
  const walked = walk(given)
  return walked.ok ? { ok: true, clock: clockOf(walked.state) } : walked
}

type Walked = { ok: true; state: FoldState } | ({ ok: false } & ClockRefusal)

function walk({ promise, calendar, receivedAt, loggedAt, history }: ClockCase): Walked {
  const laid = layDeadline(promise, calendar, receivedAt)
  if (!laid.ok) return laid
  let state = firstState({ promise, calendar, receivedAt }, laid)
  const first = history[0]
  const onTheCall = first?.kind === 'resolved' && first.onTheCall === true
  if (!onTheCall) {
    state = settle(state, loggedAt)
    state = { ...state, enteredLate: state.breachedAt !== null }
  }

  let before = receivedAt
  for (const [index, event] of history.entries()) {
    if (event.kind !== 'breached') {
      if (event.at < before) return { ok: false, because: 'out-of-order', index }
      before = event.at
    }
    // Answered on the call: when it was typed in does not matter, only that it was within the promise.
    const moved =
      onTheCall && index === 0
        ? moveClock(state, { kind: 'resolved', at: event.at })
        : happened(settle(state, event.at), event)
    if (!moved.ok) return refused(moved.because, index)
    state = moved.state
  }
  return { ok: true, state }
}

function happened(state: FoldState, event: ClockEvent): Moved {
  if (event.kind !== 'absorbed') return moveClock(state, event)
  const other = walk(event.of)
  // What can't have happened to the other can't have been absorbed.
  if (!other.ok)
    return { ok: false, because: other.because === 'out-of-order' ? 'not-in-this-state' : other.because }
  return absorbClock(state, settle(other.state, event.at), event.at)
}

function firstState(
  given: Pick<FoldState, 'promise' | 'calendar' | 'receivedAt'>,
  { dueAt, steps }: FoldState['computed'],
): FoldState {
  return {
    ...given,
    state: 'running',
    computed: { dueAt, steps },
    byHand: null,
    gross: { computed: dueAt, byHand: null, breachedAt: null },
    breachedAt: null,
    excuse: { byHand: false, byChange: false },
    enteredLate: false,
    pausedAt: null,
    pauseReason: null,
    expectedOn: null,
    spans: [],
    resolvedAt: null,
    firstResolvedAt: null,
    resolutionEnteredAt: null,
    cancelledAt: null,
    reclassified: false,
    beforeChange: null,
    beforeResolution: null,
  }
}

function refused(because: Extract<Moved, { ok: false }>['because'], index: number): Walked {
  switch (because) {
    case 'not-in-this-state':
    case 'due-before-now':
      return { ok: false, because, index }
    default:
      return { ok: false, because }
  }
}

function clockOf(whole: FoldState): Clock {
  const { computed, byHand, gross, excuse, beforeChange, beforeResolution, ...state } = whole
  const { dueAt, steps } = trackOf(whole)
  return {
    ...state,
    excused: excuse.byHand || excuse.byChange,
    dueAt,
    ...thresholds({ ...state, dueAt }),
    pauseCountsFrom: pauseCountsFrom(whole),
    pausedMs: officeMsOf(state.spans, 'pause'),
    resolvedSpanMs: officeMsOf(state.spans, 'resolved'),
    setByHand: byHand !== null,
    undoableChange: beforeChange?.change ?? null,
    steps,
    gross: { dueAt: grossDueOf(whole), breachedAt: gross.breachedAt },
  }
}

function officeMsOf(spans: readonly ClockSpan[], kind: ClockSpan['kind']): number {
  return spans.reduce((sum, span) => (span.kind === kind ? sum + span.officeMs : sum), 0)
}
