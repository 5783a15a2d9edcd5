import { type Advanced, advance } from '../calendar/advance.ts'
import type { Moment } from '../calendar/dhaka.ts'
import { halfDayAfter } from '../calendar/half-day-after.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import type { ClockSpan } from './clock.ts'
import { layDeadline } from './deadline.ts'
import type { FoldState, Moved, Track } from './fold-state.ts'
import { dueAfterPause, spanOf, withSpan } from './move-due.ts'
import type { PromiseTerms } from './promise.ts'

/** A deadline reckoned anew from receipt: the track as laid, and where the floor puts its due moment, net and gross. */
export type LaidAnew = { spans: ClockSpan[]; track: Track; dueAt: Moment; grossDueAt: Moment }

/**
 * The promise laid in the calendar from receipt, moved by every finished pause and resolved span as that calendar
 * measures them. The due moment is the later of that and what was left, cut to half a day from `at`: so nothing is
 * breached by it, nobody gains more than the promise or what was left, and there is no moment at which it pays to
 * wait. A span that began when the new deadline had passed already moves it (`move`), or leaves it (`stay`): that is
 * of consequence only where the clock was breached before. Refuses terms out of range, and a calendar that never opens.
 */
export function layAnew(
  state: FoldState,
  { promise, calendar }: { promise: PromiseTerms; calendar: OfficeCalendar },
  at: Moment,
  spansAfterDue: 'move' | 'stay',
): ({ ok: true } & LaidAnew) | (Moved & { ok: false }) {
  const laid = layDeadline(promise, calendar, state.receivedAt)
  if (!laid.ok) return laid
  const spans = state.spans.map(({ kind, from, to }) => spanOf(calendar, kind, from, to))
  const track = shiftBySpans({ promise, calendar }, laid, spans, spansAfterDue)
  const due = track && underFloor(state, calendar, at, track.dueAt, laid.dueAt)
  if (!track || !due) return { ok: false, because: 'no-office-time' }
  return { ok: true, spans, track, ...due }
}

/**
 * Wanted due moments, net and gross, brought forward no further than what was left or half a day from `at`. While
 * paused that is half a day from where the pause holds the clock: what it will move is moved when it ends. The gross
 * clock knows no pause. Null for a calendar that never opens.
 */
export function underFloor(
  { computed, gross, pausedAt }: Pick<FoldState, 'computed' | 'gross' | 'pausedAt'>,
  calendar: OfficeCalendar,
  at: Moment,
  wanted: Moment,
  wantedGross: Moment,
): { dueAt: Moment; grossDueAt: Moment } | null {
  const least = halfDayAfter(calendar, pausedAt ?? at)
  const grossLeast = halfDayAfter(calendar, at)
  if (!least.ok || !grossLeast.ok) return null
  return {
    dueAt: Math.max(wanted, Math.min(computed.dueAt, least.at)),
    grossDueAt: Math.max(wantedGross, Math.min(gross.computed, grossLeast.at)),
  }
}

function shiftBySpans(
  { promise, calendar }: { promise: PromiseTerms; calendar: OfficeCalendar },
  laid: Track,
  spans: readonly ClockSpan[],
  spansAfterDue: 'move' | 'stay',
): Track | null {
  let track: Track = { dueAt: laid.dueAt, steps: laid.steps }
  for (const span of spans) {
    const stays = spansAfterDue === 'stay' && track.dueAt < span.from
    const due: Advanced = stays ? { ok: true, at: track.dueAt } : shifted(promise, calendar, track, span)
    if (!due.ok) return null
    track = withSpan(track, span, due.at)
  }
  return track
}

function shifted(
  promise: PromiseTerms,
  calendar: OfficeCalendar,
  { dueAt }: Track,
  span: ClockSpan,
): Advanced {
  return span.kind === 'pause'
    ? dueAfterPause(promise, calendar, dueAt, span.from, span.to)
    : advance(calendar, dueAt, span.officeMs)
}
