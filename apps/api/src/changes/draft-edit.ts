import type { CalendarDraft } from '@sheba/contract/changes'
import type { CalendarEdit, DayDraft } from '../calendar/calendar-edit.ts'
import { minutesOf } from '../calendar/day-view.ts'
import { type EnteredLayer, type EnteredSingleDay, layersAsOf } from '../calendar/entered-layers.ts'
import type { Entered } from './change-reads.ts'

/** A draft as the calendar takes it: a closed day is by the general list unless said otherwise. */
export function draftEdit(draft: CalendarDraft): CalendarEdit {
  return {
    days: (draft.days ?? []).map((day) => ({
      on: day.on,
      kind: day.kind,
      order: day.order ?? (day.kind === 'closed' ? 'general' : null),
      name: day.name,
      intervals: day.intervals ? minutesOf(day.intervals) : null,
      provisional: day.provisional ?? false,
      reason: day.reason ?? null,
    })),
    withdrawDays: draft.withdrawDays ?? [],
    hours: (draft.hours ?? []).map((hours) => ({ ...hours, intervals: minutesOf(hours.intervals) })),
    withdrawHours: draft.withdrawHours ?? [],
    weekdays: (draft.weekdays ?? []).map((day) => ({ ...day, intervals: minutesOf(day.intervals) })),
  }
}

/**
 * What takes a draft back: what it had entered is withdrawn where it still stands, and what it had withdrawn is entered
 * again where nothing else has taken its place since. `own`: everything the office has ever entered. Null: nothing.
 */
export function undoingEdit(own: EnteredLayer, { entered, withdrawn }: Entered): CalendarEdit | null {
  const [standing = own] = layersAsOf([own])
  const [goneDays, keptDays] = parted(standing.days, entered.days)
  const [goneHours, keptHours] = parted(standing.dated, entered.hours)
  const [goneWeekly, keptWeekly] = parted(standing.weekly, entered.weekly)
  const days = parted(own.days, withdrawn.days)[0]
    .filter(({ on }) => !keptDays.some((day) => day.on === on))
    .map(dayDraft)
  const hours = parted(own.dated, withdrawn.hours)[0]
    .filter(({ from, to }) => !keptHours.some((other) => other.from <= to && other.to >= from))
    .map(({ from, to, name, intervals }) => ({ from, to, name, intervals }))
  const again = parted(own.weekly, withdrawn.weekly)[0]
    .filter(({ weekday }) => !keptWeekly.some((day) => day.weekday === weekday))
    .map(({ weekday, intervals }) => ({ weekday, intervals }))
  const emptied = goneWeekly
    .filter(({ weekday }) => !again.some((day) => day.weekday === weekday))
    .map(({ weekday }) => ({ weekday, intervals: null }))
  const edit = {
    days,
    withdrawDays: goneDays.map(({ on }) => on),
    hours,
    withdrawHours: goneHours.map(({ id }) => id),
    weekdays: [...again, ...emptied],
  }
  return Object.values(edit).some((list) => list.length > 0) ? edit : null
}

function parted<Entry extends { id: string }>(
  entries: readonly Entry[] | null,
  ids: readonly string[],
): [Entry[], Entry[]] {
  const all = entries ?? []
  return [all.filter(({ id }) => ids.includes(id)), all.filter(({ id }) => !ids.includes(id))]
}

function dayDraft(day: EnteredSingleDay): DayDraft {
  const { on, kind, order, name, intervals, provisional, reason = null } = day
  return { on, kind, order, name, intervals, provisional, reason }
}
