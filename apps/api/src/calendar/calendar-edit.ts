import type { Interval, Name } from '@sheba/clock/calendar/layers'
import type { DayKind, DayOrder } from '@sheba/contract/words'
import type { EnteredLayer } from './entered-layers.ts'

/** A single day as somebody enters it; `intervals` in minutes of the day, of a working day alone. */
export type DayDraft = {
  on: string
  kind: DayKind
  order: DayOrder | null
  name: Name
  intervals: Interval[] | null
  provisional: boolean
  reason: string | null
}

export type HoursDraft = { from: string; to: string; name: Name; intervals: Interval[] }

/** What one office changes of its calendar. A day or weekday entered takes the place of what it had said of it. */
export type CalendarEdit = {
  days?: readonly DayDraft[]
  withdrawDays?: readonly string[]
  hours?: readonly HoursDraft[]
  /** By their ids. */
  withdrawHours?: readonly string[]
  /** null: nothing of its own any more. */
  weekdays?: readonly { weekday: number; intervals: Interval[] | null }[]
}

type Standing = Pick<EnteredLayer, 'weekly' | 'dated' | 'days'>

/** The entries of an office that an edit takes back. */
export function withdrawnBy({ weekly, dated, days }: Standing, edit: CalendarEdit) {
  const replaced = new Set([...(edit.days ?? []).map(({ on }) => on), ...(edit.withdrawDays ?? [])])
  const weekdays = new Set((edit.weekdays ?? []).map(({ weekday }) => weekday))
  const hours = new Set(edit.withdrawHours)
  return {
    days: (days ?? []).filter(({ on }) => replaced.has(on)),
    dated: (dated ?? []).filter(({ id }) => hours.has(id)),
    weekly: (weekly ?? []).filter(({ weekday }) => weekdays.has(weekday)),
  }
}

/** What stands for the office once the edit is in force. The ids of new entries are not known yet. */
export function edited<Layer extends Standing>(layer: Layer, edit: CalendarEdit): Layer {
  const gone = withdrawnBy(layer, edit)
  const fresh = { id: '', enteredAt: 0, withdrawnAt: null }
  const weekly = (edit.weekdays ?? []).flatMap(({ weekday, intervals }) =>
    intervals ? [{ ...fresh, weekday, intervals }] : [],
  )
  const without = <T extends { id: string }>(all: T[] | null, some: readonly { id: string }[]) =>
    (all ?? []).filter(({ id }) => !some.some((other) => other.id === id))
  return {
    ...layer,
    weekly: [...without(layer.weekly, gone.weekly), ...weekly],
    dated: [...without(layer.dated, gone.dated), ...(edit.hours ?? []).map((one) => ({ ...fresh, ...one }))],
    days: [...without(layer.days, gone.days), ...(edit.days ?? []).map((one) => ({ ...fresh, ...one }))],
  }
}
