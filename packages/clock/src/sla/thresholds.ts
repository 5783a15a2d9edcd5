import { advance } from '../calendar/advance.ts'
import { type Moment, minuteMs } from '../calendar/dhaka.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import { openTime } from '../calendar/open-time.ts'
import type { ClockSpan } from './clock.ts'
import { defaultThresholds, type PromiseTerms } from './promise.ts'

/**
 * When a clock turns `approaching` and `critical`, over the office time between receipt and due with pauses and
 * resolved spans taken out. Critical is the earliest moment at which what is left is at most the larger of a fifth
 * of all and two hours, but never more than half of all; approaching the same for half of all. Immediate promises
 * approach from receipt and are critical at a fifth left. So `approachingAt ≤ criticalAt ≤ dueAt`. A threshold
 * reached at closing is that closing; without any office time both are the receipt.
 * `spans` are the finished ones, in order and apart from each other.
 */
export function thresholds(of: {
  promise: PromiseTerms
  calendar: OfficeCalendar
  receivedAt: Moment
  dueAt: Moment
  spans: readonly ClockSpan[]
}): { approachingAt: Moment; criticalAt: Moment } {
  const stretches = countingStretches(of)
  const all = stretches.reduce((sum, { from, to }) => sum + openTime(of.calendar, from, to), 0)
  const { approaching, critical } = leftOf(all, of.promise)
  const reached = (left: number) => momentAfter(of, stretches, all - left)
  return { approachingAt: reached(approaching), criticalAt: reached(critical) }
}

type Stretch = { from: Moment; to: Moment }

/** What is left, in office milliseconds, when each band begins. */
function leftOf(all: number, promise: PromiseTerms): { approaching: number; critical: number } {
  const { approachingShare, criticalShare, criticalFloorMinutes, criticalCapShare } =
    promise.thresholds ?? defaultThresholds
  if (promise.kind === 'immediate') return { approaching: all, critical: shareOf(all, criticalShare) }
  const approaching = shareOf(all, approachingShare)
  const wanted = Math.max(shareOf(all, criticalShare), criticalFloorMinutes * minuteMs)
  return { approaching, critical: Math.min(wanted, shareOf(all, criticalCapShare), approaching) }
}

/** In ten-thousandths, so that a fifth of a whole number of milliseconds is not off by a rounding of the machine. */
function shareOf(all: number, share: number): number {
  return Math.floor((all * Math.round(share * 10_000)) / 10_000)
}

/** What lies between receipt and due, without the spans. */
function countingStretches(of: {
  receivedAt: Moment
  dueAt: Moment
  spans: readonly ClockSpan[]
}): Stretch[] {
  const stretches: Stretch[] = []
  let from = of.receivedAt
  for (const span of of.spans) {
    if (span.from >= of.dueAt) break
    stretches.push({ from, to: span.from })
    from = span.to
  }
  if (from < of.dueAt) stretches.push({ from, to: of.dueAt })
  return stretches
}

/** The earliest moment by which this much of the office time of the stretches has passed. */
function momentAfter(
  { calendar, receivedAt }: { calendar: OfficeCalendar; receivedAt: Moment },
  stretches: readonly Stretch[],
  officeMs: number,
): Moment {
  let left = officeMs
  let at = receivedAt
  for (const { from, to } of stretches) {
    if (left <= 0) return at
    const open = openTime(calendar, from, to)
    const reached = advance(calendar, from, Math.min(left, open))
    if (reached.ok) at = reached.at
    left -= open
  }
  return at
}
