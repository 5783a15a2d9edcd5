/** What an office enters about its hours. Minutes are minutes of the Dhaka day, from 0 to 1440. */

/** The Bangla and the English name of the same thing. */
export type Name = { bn: string; en: string }

/** Half-open: the office is open from the first minute up to, but not including, the second. */
export type Interval = readonly [opensMinute: number, closesMinute: number]

/** 0 is Sunday, the first day of the office week. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/**
 * The hours of the days of the week. A weekday that is absent says nothing, so the office above decides;
 * an empty list says closed. A weekday of which no office says anything is closed.
 */
export type WeeklyHours = Readonly<Partial<Record<Weekday, readonly Interval[]>>>

/** Other hours between two days, both included (Ramadan). They change open days and open none. */
export type DatedHours = { from: string; to: string; intervals: readonly Interval[]; name?: Name }

/**
 * One day that differs. `closed` is by gazette (`general`) or by executive `order`; `working` declares a
 * day working, with its own `intervals` or those it falls back on. `provisional` while the moon decides.
 * A `working` day below reopens a `closed` day of a higher office only when it gives its `reason`.
 */
export type SingleDay = {
  on: string
  kind: 'closed' | 'working'
  order: 'general' | 'executive' | null
  intervals?: readonly Interval[]
  name: Name
  provisional: boolean
  reason?: string | null
}

/** What one office of the tree has entered. */
export type CalendarLayer = {
  weekly?: WeeklyHours
  dated: readonly DatedHours[]
  days: readonly SingleDay[]
}

/** A day as settled over all layers. `why` names the kind of entry that decided; `name` is that entry's. */
export type DayInfo = {
  on: string
  open: boolean
  intervals: readonly Interval[]
  name: Name | null
  why: 'weekly' | 'dated' | 'closed' | 'working'
  order: 'general' | 'executive' | null
  provisional: boolean
}
