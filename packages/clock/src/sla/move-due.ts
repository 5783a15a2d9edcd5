import { type Advanced, advance } from '../calendar/advance.ts'
import { dayOf, type Moment, minuteMs } from '../calendar/dhaka.ts'
import { halfDayAfter } from '../calendar/half-day-after.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import { openTime } from '../calendar/open-time.ts'
import type { ClockSpan } from './clock.ts'
import type { Track } from './fold-state.ts'
import type { LedgerStep } from './ledger.ts'
import type { PromiseTerms } from './promise.ts'

/**
 * Where a pause moves a due moment: by the office time it contained, laid out in office time from the old due
 * moment. A promise on the basis `calendar` does not know office time: its pause counts as it elapsed.
 */
export function dueAfterPause(
  promise: PromiseTerms,
  calendar: OfficeCalendar,
  dueAt: Moment,
  from: Moment,
  to: Moment,
): Advanced {
  if (promise.kind === 'days' && promise.basis === 'calendar') return { ok: true, at: dueAt + (to - from) }
  return advance(calendar, dueAt, openTime(calendar, from, to))
}

/** Where a reopening moves a due moment: by the office time spent resolved, and never to less than half a day from then. */
export function dueAfterReopening(
  calendar: OfficeCalendar,
  dueAt: Moment,
  resolvedAt: Moment,
  reopenedAt: Moment,
): Advanced {
  const least = halfDayAfter(calendar, reopenedAt)
  const moved = advance(calendar, dueAt, openTime(calendar, resolvedAt, reopenedAt))
  return least.ok && moved.ok
    ? { ok: true, at: Math.max(moved.at, least.at) }
    : { ok: false, because: 'no-office-time' }
}

/** A span that does not count towards the promise. */
export function spanOf(
  calendar: OfficeCalendar,
  kind: ClockSpan['kind'],
  from: Moment,
  to: Moment,
): ClockSpan {
  return { kind, from, to, officeMs: openTime(calendar, from, to) }
}

/** The track with a span's step at its end. A span that moves nothing is told all the same. */
export function withSpan(track: Track, span: ClockSpan, to: Moment): Track {
  return withStep(track, span.kind === 'pause' ? 'pause' : 'reopened', to, {
    on: dayOf(span.from),
    minutes: Math.floor(span.officeMs / minuteMs),
    since: span.from,
    until: span.to,
  })
}

/** The track with another step at its end, which takes it from its due moment to `to`; that may lie before it. */
export function withStep(
  track: Track,
  kind: LedgerStep['kind'],
  to: Moment,
  about: Omit<LedgerStep, 'kind' | 'from' | 'to'>,
): Track {
  return { dueAt: to, steps: [...track.steps, { kind, from: track.dueAt, to, ...about }] }
}
