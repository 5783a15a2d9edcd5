import type { Band, ClockState, Status } from '@sheba/contract/words'
import type { Moment } from '../calendar/dhaka.ts'

/** What a row of a list stores of its clock; due and thresholds as if no pause were running. */
export type ClockMoments = {
  state: ClockState
  /** When the running pause began; null while none is. */
  pausedAt: Moment | null
  dueAt: Moment
  approachingAt: Moment
  criticalAt: Moment
  breachedAt: Moment | null
}

/**
 * How urgent an open clock is, read at `at`, or where a running pause holds it. Null for a stopped or cancelled
 * one. Due is inclusive (at the due moment the promise is still kept), and so is the moment a band begins.
 */
export function bandAt(clock: ClockMoments, at: Moment): Exclude<Band, 'paused'> | null {
  if (clock.state === 'stopped' || clock.state === 'cancelled') return null
  const read = clock.pausedAt ?? at
  if (clock.breachedAt !== null || read > clock.dueAt) return 'overdue'
  if (read >= clock.criticalAt) return 'critical'
  return read >= clock.approachingAt ? 'approaching' : 'onTrack'
}

/** The class an open clock is counted in; every open clock is in exactly one. A paused one counts as overdue first. */
export function countedAs(clock: ClockMoments, at: Moment): Band | null {
  const band = bandAt(clock, at)
  return clock.state === 'paused' && band !== 'overdue' ? 'paused' : band
}

/** The state of the clock of a ticket in a status. */
export function clockStateOf(status: Status): ClockState {
  switch (status) {
    case 'new':
    case 'inProgress':
      return 'running'
    case 'waiting':
      return 'paused'
    case 'resolved':
    case 'closed':
      return 'stopped'
    case 'cancelled':
      return 'cancelled'
  }
}
