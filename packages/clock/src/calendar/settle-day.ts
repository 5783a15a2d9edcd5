import { dayNumber, dayOfNumber, weekdayOfNumber } from './dhaka.ts'
import type { CalendarLayer, DatedHours, DayInfo, Interval, SingleDay, Weekday } from './layers.ts'

/**
 * Settles one day over the layers of an office, from headquarters down to the office itself. First each kind of
 * entry down the tree: the lowest office that says something about that day wins. Then the kinds: a single day,
 * else dated hours, else weekly hours. Returns a function of the day's number; it expects checked layers.
 */
export function settleDay(layers: readonly CalendarLayer[]): (number: number) => DayInfo {
  const singleDays = settleSingleDays(layers)
  const dated = layers.map((layer) => layer.dated.map(withNumbers))
  const firstOpenWeekday =
    weekdays.map((day) => settleWeekday(layers, day)).find((intervals) => intervals.length > 0) ?? []

  return (number) => {
    const weekly = settleWeekday(layers, weekdayOfNumber(number))
    const single = singleDays.get(number)
    const changed = settleDatedHours(dated, number)
    const plain = { on: dayOfNumber(number), order: null, provisional: false }
    if (single) {
      const { kind, order, provisional, name } = single
      const fallback = changed?.intervals ?? firstOpenWeekday
      const intervals = kind === 'closed' ? [] : sorted(single.intervals ?? fallback)
      return { ...plain, open: intervals.length > 0, intervals, name, why: kind, order, provisional }
    }
    // Dated hours change the hours of a day that is open otherwise; they open none.
    if (changed && weekly.length > 0) {
      return {
        ...plain,
        open: true,
        intervals: sorted(changed.intervals),
        name: changed.name ?? null,
        why: 'dated',
      }
    }
    return { ...plain, open: weekly.length > 0, intervals: weekly, name: null, why: 'weekly' }
  }
}

const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6]

function settleWeekday(layers: readonly CalendarLayer[], day: Weekday): readonly Interval[] {
  return sorted(layers.map(({ weekly }) => weekly?.[day]).findLast((hours) => hours !== undefined) ?? [])
}

/** A closed day of a higher office stays closed unless the single day below says why it is reopened. */
function settleSingleDays(layers: readonly CalendarLayer[]): Map<number, SingleDay> {
  const settled = new Map<number, SingleDay>()
  for (const layer of layers) {
    for (const day of layer.days) {
      const number = dayNumber(day.on)
      const reopens = settled.get(number)?.kind === 'closed' && day.kind === 'working'
      if (!reopens || day.reason) settled.set(number, day)
    }
  }
  return settled
}

type NumberedHours = DatedHours & { first: number; last: number }

function withNumbers(hours: DatedHours): NumberedHours {
  return { ...hours, first: dayNumber(hours.from), last: dayNumber(hours.to) }
}

function settleDatedHours(layers: readonly NumberedHours[][], number: number): DatedHours | null {
  for (const layer of layers.toReversed()) {
    const hours = layer.find(({ first, last }) => first <= number && number <= last)
    if (hours) return hours
  }
  return null
}

function sorted(intervals: readonly Interval[]): readonly Interval[] {
  return intervals.toSorted(([one], [other]) => one - other)
}
