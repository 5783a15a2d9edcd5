import { advance } from '../calendar/advance.ts'
import { dayOf, type Moment } from '../calendar/dhaka.ts'
import { halfDayAfter } from '../calendar/half-day-after.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import type { ClockEvent } from './clock.ts'
import { layDeadline } from './deadline.ts'
import type { FoldState, Moved, Track } from './fold-state.ts'
import { dueAfterPause, withSpan, withStep } from './move-due.ts'
import type { PromiseTerms } from './promise.ts'

/**
 * Another promise under way. It is laid from receipt and moved by every pause and resolved span so far; the due
 * moment is the later of that and what was left, cut to half a day from now. So nothing is breached by it, nobody
 * gains more than the new promise or what was left, and there is no moment at which it pays to wait.
 * While paused, "now" is where the pause holds the clock: what it will move is moved when it ends.
 */
export function reclassify(state: FoldState, { at, promise }: ClockEvent & { kind: 'reclassified' }): Moved {
  const { calendar, receivedAt, computed, gross } = state
  const laid = layDeadline(promise, calendar, receivedAt)
  const least = halfDayAfter(calendar, state.pausedAt ?? at)
  const grossLeast = halfDayAfter(calendar, at)
  if (!laid.ok) return laid
  if (!least.ok) return least
  if (!grossLeast.ok) return grossLeast
  const shifted = shiftBySpans(promise, calendar, laid, state)
  if (!shifted) return { ok: false, because: 'no-office-time' }

  const dueAt = laterOf(shifted.dueAt, computed.dueAt, least.at)
  return {
    ok: true,
    state: {
      ...state,
      promise,
      reclassified: true,
      computed: withStep(shifted, 'reclassified', dueAt, { on: dayOf(at) }),
      gross: { ...gross, computed: laterOf(laid.dueAt, gross.computed, grossLeast.at) },
    },
  }
}

function laterOf(laid: Moment, old: Moment, least: Moment): Moment {
  return Math.max(laid, Math.min(old, least))
}

function shiftBySpans(
  promise: PromiseTerms,
  calendar: OfficeCalendar,
  laid: Track,
  { spans }: FoldState,
): Track | null {
  let track: Track = { dueAt: laid.dueAt, steps: laid.steps }
  for (const span of spans) {
    const due =
      span.kind === 'pause'
        ? dueAfterPause(promise, calendar, track.dueAt, span.from, span.to)
        : advance(calendar, track.dueAt, span.officeMs)
    if (!due.ok) return null
    track = withSpan(track, span, due.at)
  }
  return track
}
