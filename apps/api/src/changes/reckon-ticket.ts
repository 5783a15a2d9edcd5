import { minuteMs } from '@sheba/clock/calendar/dhaka'
import type { OfficeCalendar } from '@sheba/clock/calendar/office-calendar'
import { openTime } from '@sheba/clock/calendar/open-time'
import type { Clock, ClockCase, ClockRefusal } from '@sheba/clock/sla/clock'
import { type ChangePreview, previewChange } from '@sheba/clock/sla/preview-change'
import type { PromiseTerms } from '@sheba/clock/sla/promise'
import { shownDueAt } from '@sheba/clock/sla/shown-due-at'
import type { ChangeLeftReason } from '@sheba/contract/words'

/** What a ticket would be brought to. `pins`: it would also be pinned to another edition. */
export type Goal = { calendar?: OfficeCalendar; promise?: PromiseTerms; pins?: boolean }

export type Reckoned =
  | { kind: 'untouched' | 'moves' | 'left'; preview: ChangePreview; left: ChangeLeftReason | null }
  | { kind: 'refused'; because: ClockRefusal['because'] }

/** A pause lasts at most so long beyond its day: what a calendar says further ahead moves no paused ticket. */
const pauseReachMs = 90 * 24 * 60 * minuteMs

/**
 * What a change does to one clock at a moment: nothing at all where the goal is what it has, or where nothing that is
 * kept of it differs; a clock set by hand is left, and told only where the change would have moved it otherwise.
 */
export function reckonTicket(given: ClockCase, change: string, goal: Goal, at: number): Reckoned {
  const preview = previewChange(given, { change, ...wanted(goal) }, momentFor(given, at))
  if (!preview.ok) return { kind: 'refused', because: preview.because }
  if (preview.leftBecause === 'setByHand') {
    const free = { ...given, history: given.history.filter((event) => !byHand.has(event.kind)) }
    const otherwise = previewChange(free, { change, ...wanted(goal) }, momentFor(given, at))
    const touched = otherwise.ok && touches(otherwise, goal, at)
    return touched ? { kind: 'left', preview, left: 'setByHand' } : { kind: 'untouched', preview, left: null }
  }
  if (preview.leftBecause) return { kind: 'left', preview, left: preview.leftBecause }
  return { kind: touches(preview, goal, at) ? 'moves' : 'untouched', preview, left: null }
}

const byHand: ReadonlySet<string> = new Set(['setByHand', 'handTakenBack'])

function wanted({ calendar, promise }: Goal) {
  return { ...(calendar ? { calendar } : {}), ...(promise ? { promise } : {}) }
}

/** The moment of the batch, or that of what has happened to the clock since: events stay in their order. */
export function momentFor({ history, receivedAt }: ClockCase, at: number): number {
  return Math.max(at, history.findLast(({ kind }) => kind !== 'breached')?.at ?? receivedAt)
}

function touches(
  { before, after, differs }: ChangePreview,
  { calendar, promise, pins }: Goal,
  at: number,
): boolean {
  if (differs || pins || (promise && !sameTerms(before.promise, promise))) return true
  if (
    before.approachingAt !== after.approachingAt ||
    before.criticalAt !== after.criticalAt ||
    before.gross.dueAt !== after.gross.dueAt
  )
    return true
  // After a breach no pause moves the due moment, by whatever calendar.
  const other = calendar !== undefined && before.calendar !== calendar && before.breachedAt === null
  return other && before.state === 'paused' && pausedDiffers(before, after, at)
}

/** Whether a running pause would move the due moment otherwise, now or when it ends. */
function pausedDiffers(before: Clock, after: Clock, at: number): boolean {
  const from = before.pausedAt ?? at
  const until = Math.max(at, before.dueAt) + pauseReachMs
  return (
    shownDueAt(before, before.calendar, at) !== shownDueAt(after, after.calendar, at) ||
    openTime(before.calendar, from, until) !== openTime(after.calendar, from, until)
  )
}

function sameTerms(one: PromiseTerms, other: PromiseTerms): boolean {
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted)
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
