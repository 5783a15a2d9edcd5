/**
 * Days and clock times of Asia/Dhaka, whatever the zone of the machine.
 *
 * A moment is an integer number of milliseconds since 1970-01-01T00:00Z. A day is a `YYYY-MM-DD` string of
 * Dhaka, or its number (days since 1970-01-01) where many are reckoned. The zone comes from the runtime's own
 * table through Temporal, read once into a short list of offsets: UTC+6, but UTC+7 from 20 June to
 * 31 December 2009. A clock time that a change of offset skips or repeats resolves as Temporal's `compatible`:
 * the skipped one moves forward by what was skipped, of the repeated one the first is meant.
 */
export type Moment = number

/** Milliseconds of a minute. */
export const minuteMs = 60_000
/** Milliseconds of a day of 24 hours, which in Dhaka every day is but those on which the offset changed. */
export const dayMs = 86_400_000
const zone = 'Asia/Dhaka'

/** The Dhaka day that holds a moment. */
export function dayOf(moment: Moment): string {
  return dayOfNumber(dayNumberOf(moment))
}

/** Days since 1970-01-01 of the Dhaka day that holds a moment. */
export function dayNumberOf(moment: Moment): number {
  return Math.floor((moment + offsetAt(moment)) / dayMs)
}

/** Milliseconds on the office's clock since its midnight: 0 up to, but not including, 86,400,000. */
export function clockMsOf(moment: Moment): number {
  const local = moment + offsetAt(moment)
  return local - Math.floor(local / dayMs) * dayMs
}

/** The first moment of a day. Throws a RangeError when `on` is not a day. */
export function startOfDay(on: string): Moment {
  return momentOfClock(dayNumber(on), 0)
}

/** The moment at a minute of a day (0 to 1440, where 1440 is the next midnight). Throws when `on` is not a day. */
export function momentAt(on: string, minuteOfDay: number): Moment {
  return momentOfClock(dayNumber(on), minuteOfDay * minuteMs)
}

/** The moment at which the clock shows `clockMs` since midnight on the day with this number. */
export function momentOfClock(number: number, clockMs: number): Moment {
  const local = number * dayMs + clockMs
  const before = offsetAt(local - dayMs)
  const after = offsetAt(local + dayMs)
  if (offsetAt(local - before) === before) return local - before
  // Either the later offset is in force by then, or the clock jumped over this time: then the earlier offset
  // carries it forward by the length of the jump.
  return offsetAt(local - after) === after ? local - after : local - before
}

/** The day `days` later (earlier when negative). Throws when `on` is not a day. */
export function addDays(on: string, days: number): string {
  return dayOfNumber(dayNumber(on) + days)
}

/** 0 is Sunday. Throws when `on` is not a day. */
export function weekday(on: string): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  return weekdayOfNumber(dayNumber(on))
}

/** 0 is Sunday. 1970-01-01, number 0, was a Thursday. */
export function weekdayOfNumber(number: number): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  // A remainder of a division by seven, made positive, is one of these seven.
  return ((((number + 4) % 7) + 7) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6
}

/** True for a `YYYY-MM-DD` string of a date that exists. */
export function isDay(on: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return false
  const at = Date.parse(`${on}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(on)
}

/** Days since 1970-01-01. Throws a RangeError when `on` is not a day. */
export function dayNumber(on: string): number {
  if (!isDay(on)) throw new RangeError(`Not a day: ${on}`)
  return Date.parse(`${on}T00:00:00Z`) / dayMs
}

/** The `YYYY-MM-DD` of a day number. */
export function dayOfNumber(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}

/** Where each offset of the zone begins, latest first. */
const offsets = readOffsets()

function offsetAt(moment: Moment): number {
  for (const offset of offsets) if (moment >= offset.from) return offset.ms
  return 0
}

function readOffsets(): { from: Moment; ms: number }[] {
  const found: { from: Moment; ms: number }[] = []
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.from('2400-01-01T00:00Z').toZonedDateTimeISO(zone)
  // The offset in force before a transition is read a nanosecond earlier; the last found holds since ever.
  for (;;) {
    const change: Temporal.ZonedDateTime | null = at.getTimeZoneTransition('previous')
    const from: Moment = change === null ? Number.NEGATIVE_INFINITY : change.epochMilliseconds
    found.push({ from, ms: Math.round(at.offsetNanoseconds / 1e6) })
    if (change === null) return found
    at = change.subtract({ nanoseconds: 1 })
  }
}
