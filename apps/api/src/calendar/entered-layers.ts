import type { CalendarLayer, Interval, Name, SingleDay } from '@sheba/clock/calendar/layers'

/** When an entry was made and taken back, in epoch milliseconds; null: it stands. */
type Kept = { id: string; enteredAt: number; withdrawnAt: number | null }

export type EnteredWeekday = Kept & { weekday: number; intervals: Interval[] }
export type EnteredHours = Kept & { from: string; to: string; name: Name; intervals: Interval[] }
export type EnteredSingleDay = Kept & Omit<SingleDay, 'intervals'> & { intervals: Interval[] | null }

/** Everything one office has entered, withdrawn entries among it. */
export type EnteredLayer = {
  office_id: string
  office_bn: string
  office_en: string
  weekly: EnteredWeekday[] | null
  dated: EnteredHours[] | null
  days: EnteredSingleDay[] | null
}

/** The entries of an office and those above it, headquarters first: of those alone that have entered anything. */
export type OfficeHistory = {
  offices: string
  layers: readonly EnteredLayer[]
  /** Every moment at which something was entered or withdrawn, in order. */
  moments: readonly number[]
  /** Under which key the calendar of each of these moments, and the present one, is kept. */
  keys: Map<number | 'now', string>
}

export function newHistory(read: readonly EnteredLayer[]): OfficeHistory {
  const layers = read.filter(({ weekly, dated, days }) => weekly ?? dated ?? days)
  const offices = layers.map(({ office_id }) => office_id).join(' ')
  return { offices, layers, moments: momentsOf(layers), keys: new Map() }
}

/** What stood at a moment, both what was entered at it and not what was withdrawn at it; without one: what stands. */
export function layersAsOf(layers: readonly EnteredLayer[], asOf?: number): EnteredLayer[] {
  const stands = ({ enteredAt, withdrawnAt }: Kept) =>
    asOf === undefined
      ? withdrawnAt === null
      : enteredAt <= asOf && (withdrawnAt === null || withdrawnAt > asOf)
  return layers.map((layer) => ({
    ...layer,
    weekly: (layer.weekly ?? []).filter(stands),
    dated: (layer.dated ?? []).filter(stands),
    days: (layer.days ?? []).filter(stands),
  }))
}

/**
 * The last moment at which anything was entered or withdrawn, up to `asOf`: between two changes all moments know the
 * same. A moment before anything was entered counts as the first of them, since no ticket can have been reckoned then.
 */
export function lastChangeBy({ moments }: OfficeHistory, asOf: number): number | 'now' {
  let [low, high] = [0, moments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((moments[middle] ?? 0) <= asOf) low = middle + 1
    else high = middle
  }
  return moments[Math.max(0, low - 1)] ?? 'now'
}

/** The entries as the clock takes them. */
export function layerOf({ weekly, dated, days }: EnteredLayer): CalendarLayer {
  return {
    weekly: Object.fromEntries((weekly ?? []).map(({ weekday, intervals }) => [weekday, intervals])),
    dated: (dated ?? []).map(({ from, to, intervals, name }) => ({ from, to, intervals, name })),
    days: (days ?? []).map(({ on, kind, order, name, provisional, reason, intervals }) => ({
      ...{ on, kind, order, name, provisional, reason: reason ?? null },
      ...(intervals ? { intervals } : {}),
    })),
  }
}

function momentsOf(layers: readonly EnteredLayer[]): number[] {
  const entries = layers.flatMap(({ weekly, dated, days }) => [
    ...(weekly ?? []),
    ...(dated ?? []),
    ...(days ?? []),
  ])
  const moments = entries.flatMap(({ enteredAt, withdrawnAt }) => [enteredAt, withdrawnAt ?? enteredAt])
  return [...new Set(moments)].toSorted((one, other) => one - other)
}
