import type { CalendarDay } from '@sheba/contract/calendar'
import type { CalendarDraft } from '@sheba/contract/changes'
import type { DayKind, DayOrder } from '@sheba/contract/words'
import type { Intervals } from './intervals-field.tsx'

/** A day as it is being written: what its three kinds share, and what each needs. */
export type DayDraft = {
  on: string
  becomes: DayOrder | 'working'
  name: { bn: string; en: string }
  isProvisional: boolean
  /** Hours of its own for a working day; null: as on other days. */
  intervals: Intervals | null
  reason: string
}

/** A draft that says what the day says now, to begin with; a day nobody has named is an executive order, as overnight. */
export function draftOf(day: CalendarDay): DayDraft {
  return {
    on: day.on,
    becomes: day.why === 'working' ? 'working' : (day.order ?? (day.open ? 'executive' : 'working')),
    name: day.why === 'dated' ? { bn: '', en: '' } : (day.name ?? { bn: '', en: '' }),
    isProvisional: day.provisional,
    intervals: null,
    reason: (day.own && day.entry?.reason) || '',
  }
}

type DayEntry = NonNullable<CalendarDraft['days']>[number]

/** What is sent of it: only what its kind has. */
export function entryOf(draft: DayDraft): DayEntry {
  const kind: DayKind = draft.becomes === 'working' ? 'working' : 'closed'
  return {
    on: draft.on,
    kind,
    name: draft.name,
    ...(draft.becomes === 'working' ? workingParts(draft) : closedParts(draft, draft.becomes)),
  }
}

/** The same day, no longer subject to the moon. */
export function confirmedEntry(day: CalendarDay): DayEntry {
  return entryOf({ ...draftOf(day), isProvisional: false, intervals: keptHours(day) })
}

/** The same day on another date. */
export function movedEntry(day: CalendarDay, on: string): DayEntry {
  return entryOf({ ...draftOf(day), on, intervals: keptHours(day) })
}

function keptHours(day: CalendarDay): Intervals | null {
  return day.why === 'working' ? day.intervals : null
}

function workingParts({ intervals, reason }: DayDraft) {
  return { ...(intervals ? { intervals } : {}), ...(reason.trim() ? { reason } : {}) }
}

function closedParts({ isProvisional, reason }: DayDraft, order: DayOrder) {
  return { order, provisional: isProvisional, ...(reason.trim() ? { reason } : {}) }
}
