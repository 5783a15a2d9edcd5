import { clockOfMinutes } from '@sheba/clock/calendar/clock-of-minutes'
import { addDays, dayNumber, minuteMs, startOfDay } from '@sheba/clock/calendar/dhaka'
import type { DayInfo } from '@sheba/clock/calendar/layers'
import type { OfficeCalendar } from '@sheba/clock/calendar/office-calendar'
import { openTime } from '@sheba/clock/calendar/open-time'
import type { ClockSpan } from '@sheba/clock/sla/clock'
import type { Deadline, LedgerDay } from '@sheba/contract/ticket-history'

const longestStrip = 31
/** Of a longer span: as many of its first days, and the rest of the longest strip of its last. */
const atFront = 15
/** How far from a day an ordinary one of the same weekday is looked for: longer than any Ramadan. */
const weeksAround = 9

type Given = {
  /** In which the deadline is reckoned now, and in which it was reckoned when the ticket was logged. */
  calendar: OfficeCalendar
  before: OfficeCalendar
  /** Stretches that did not count, a running pause among them. */
  spans: readonly Pick<ClockSpan, 'kind' | 'from' | 'to'>[]
}

/** The days from one to another, both included, as the strip under a deadline shows them. */
export function deadlineStrip(given: Given, from: string, to: string): Pick<Deadline, 'days' | 'leftOut'> {
  const length = Math.max(0, dayNumber(to) - dayNumber(from)) + 1
  const hidden = length - longestStrip
  const days = Array.from({ length: Math.min(length, longestStrip) }, (_, place) =>
    stripDay(given, addDays(from, hidden > 0 && place >= atFront ? place + hidden : place)),
  )
  if (hidden <= 0) return { days, leftOut: null }
  return {
    days,
    leftOut: { from: addDays(from, atFront), to: addDays(from, atFront + hidden - 1), days: hidden },
  }
}

function stripDay({ calendar, before, spans }: Given, on: string): LedgerDay {
  const info = calendar.dayInfo(on)
  const minutesIn = (kind: ClockSpan['kind']) => officeMinutes(calendar, spans, kind, on)
  return {
    on,
    open: info.open,
    name: info.name,
    intervals: info.intervals.map(([opens, closes]) => ({
      opens: clockOfMinutes(opens),
      closes: clockOfMinutes(closes),
    })),
    shortened: info.open && minutesOpen(info) < ordinaryMinutes(calendar, info),
    pausedMinutes: minutesIn('pause'),
    resolvedMinutes: minutesIn('resolved'),
    declared: calendar === before ? null : declared(before.dayInfo(on), info),
  }
}

function officeMinutes(
  calendar: OfficeCalendar,
  spans: Given['spans'],
  kind: ClockSpan['kind'],
  on: string,
): number {
  const begins = startOfDay(on)
  const ends = startOfDay(addDays(on, 1))
  const ms = spans
    .filter((span) => span.kind === kind && span.from < ends && span.to > begins)
    .reduce((sum, { from, to }) => sum + openTime(calendar, Math.max(from, begins), Math.min(to, ends)), 0)
  return Math.floor(ms / minuteMs)
}

/** What the nearest ordinary day of the same weekday has; of a weekday that is never open as much as the day itself. */
function ordinaryMinutes(calendar: OfficeCalendar, info: DayInfo): number {
  if (info.why === 'weekly') return minutesOpen(info)
  for (let weeks = 1; weeks <= weeksAround; weeks += 1) {
    for (const days of [-7 * weeks, 7 * weeks]) {
      const other = calendar.dayInfo(addDays(info.on, days))
      if (other.why === 'weekly' && other.open) return minutesOpen(other)
    }
  }
  return minutesOpen(info)
}

function minutesOpen({ intervals }: DayInfo): number {
  return intervals.reduce((sum, [opens, closes]) => sum + closes - opens, 0)
}

function declared(before: DayInfo, now: DayInfo): LedgerDay['declared'] {
  if (before.open !== now.open) return now.open ? 'open' : 'closed'
  return JSON.stringify(before.intervals) === JSON.stringify(now.intervals) ? null : 'hours'
}
