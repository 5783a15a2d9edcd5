import type { Moment } from '../calendar/dhaka.ts'
import type { Clock } from './clock.ts'
import { type FoldState, grossDueOf, trackOf } from './fold-state.ts'

/**
 * The breach of a clock as it stands at `now`, written down or not: a running clock whose due moment lies before
 * `now` was breached at that moment, whoever looks first. Null while the promise is not broken.
 */
export function settledAt(
  { state, dueAt, breachedAt }: Pick<Clock, 'state' | 'dueAt' | 'breachedAt'>,
  now: Moment,
): Moment | null {
  if (breachedAt !== null) return breachedAt
  return state === 'running' && dueAt < now ? dueAt : null
}

/** The same without pauses and resolved spans: a paused clock goes on and can be breached. */
export function grossSettledAt({ state, gross }: Pick<Clock, 'state' | 'gross'>, now: Moment): Moment | null {
  if (gross.breachedAt !== null) return gross.breachedAt
  return (state === 'running' || state === 'paused') && gross.dueAt < now ? gross.dueAt : null
}

/** Writes down what had happened by `at`. Only the first breach counts. */
export function settle(state: FoldState, at: Moment): FoldState {
  const gross = { dueAt: grossDueOf(state), breachedAt: state.gross.breachedAt }
  return {
    ...state,
    breachedAt: settledAt({ ...state, dueAt: trackOf(state).dueAt }, at),
    gross: { ...state.gross, breachedAt: grossSettledAt({ state: state.state, gross }, at) },
  }
}
