import type { CalendarLayer, Interval } from '../calendar/layers.ts'
import type { ClockEvent } from './clock.ts'
import type { PromiseTerms } from './promise.ts'

/**
 * A second reckoner for tests: minute by minute, no shortcuts, written from the rules and sharing no code with the
 * real one. Everything is in whole minutes since 1970; it knows office hours only as a row of minutes that are open
 * or not.
 */
export class NaiveOffice {
  private readonly layers: readonly CalendarLayer[]
  private readonly first: Temporal.PlainDate
  private readonly start: number
  private readonly open: Uint8Array
  private readonly intervals = new Map<string, readonly Interval[]>()

  constructor(layers: readonly CalendarLayer[], firstOn: string, days: number) {
    this.layers = layers
    this.first = Temporal.PlainDate.from(firstOn)
    this.start = minuteAt(this.first, 0)
    this.open = new Uint8Array(minuteAt(this.first.add({ days }), 0) - this.start)
    for (let day = 0; day < days; day += 1) this.openDay(this.first.add({ days: day }))
  }

  private openDay(date: Temporal.PlainDate): void {
    const end = minuteAt(date.add({ days: 1 }), 0)
    for (const [opens, closes] of this.hours(date)) {
      const to = Math.min(minuteAt(date, closes), end)
      for (let at = minuteAt(date, opens); at < to; at += 1) this.open[at - this.start] = 1
    }
  }

  /** The hours of a day, settled entry by entry. */
  hours(date: Temporal.PlainDate): readonly Interval[] {
    const on = date.toString()
    const known = this.intervals.get(on)
    if (known) return known
    let weekly: readonly Interval[] = []
    let dated: readonly Interval[] | null = null
    let single: CalendarLayer['days'][number] | null = null
    for (const layer of this.layers) {
      weekly = layer.weekly?.[sundayFirst(date)] ?? weekly
      for (const hours of layer.dated) if (hours.from <= on && on <= hours.to) dated = hours.intervals
      for (const day of layer.days) {
        if (day.on !== on) continue
        if (single?.kind === 'closed' && day.kind === 'working' && !day.reason) continue
        single = day
      }
    }
    let settled = weekly.length > 0 && dated ? dated : weekly
    if (single?.kind === 'closed') settled = []
    if (single?.kind === 'working') settled = single.intervals ?? dated ?? this.firstWeekdayHours()
    this.intervals.set(on, settled)
    return settled
  }

  private firstWeekdayHours(): readonly Interval[] {
    for (const weekday of [0, 1, 2, 3, 4, 5, 6] as const) {
      let hours: readonly Interval[] = []
      for (const layer of this.layers) hours = layer.weekly?.[weekday] ?? hours
      if (hours.length > 0) return hours
    }
    return []
  }

  isOpenAt(minute: number): boolean {
    const flag = this.open[minute - this.start]
    if (flag === undefined) throw new Error('The case leaves the days that the naive reckoner laid out')
    return flag === 1
  }

  isOpenOn(date: Temporal.PlainDate): boolean {
    const end = minuteAt(date.add({ days: 1 }), 0)
    for (let at = minuteAt(date, 0); at < end; at += 1) if (this.isOpenAt(at)) return true
    return false
  }

  /** The last minute edge at which the day is open. */
  closing(date: Temporal.PlainDate): number {
    let at = minuteAt(date.add({ days: 1 }), 0)
    while (!this.isOpenAt(at - 1)) at -= 1
    return at
  }

  openDayFrom(date: Temporal.PlainDate): Temporal.PlainDate {
    let day = date
    while (!this.isOpenOn(day)) day = day.add({ days: 1 })
    return day
  }

  /** Walks until so many open minutes lie behind. */
  after(minute: number, count: number): number {
    let at = minute
    for (let left = count; left > 0; at += 1) if (this.isOpenAt(at)) left -= 1
    return at
  }

  between(a: number, b: number): number {
    let count = 0
    for (let at = a; at < b; at += 1) if (this.isOpenAt(at)) count += 1
    return count
  }

  halfDayAfter(minute: number): number {
    let at = minute
    while (!this.isOpenAt(at)) at += 1
    const date = dateOf(at)
    const whole = this.between(minuteAt(date, 0), minuteAt(date.add({ days: 1 }), 0))
    return this.after(minute, whole / 2)
  }
}

/** The deadline of a promise, from the table of promises. */
export function naiveDeadline(promise: PromiseTerms, office: NaiveOffice, received: number): number {
  if (promise.kind === 'immediate') return office.after(received, promise.toleranceMinutes)
  if (promise.basis === 'working') return naiveWorking(promise.days, promise.ends, office, received)
  const receivedOn = dateOf(received)
  const dueOn = receivedOn.add({ days: promise.days })
  const same = sameTimeOn(dueOn, received)
  if (promise.basis === 'calendar') return same
  const rolled = !office.isOpenOn(receivedOn) || !office.isOpenOn(dueOn)
  return rolled || promise.ends === 'closeOfDay' ? office.closing(office.openDayFrom(dueOn)) : same
}

function naiveWorking(days: number, ends: string, office: NaiveOffice, received: number): number {
  let counted = received
  while (!office.isOpenAt(counted)) counted += 1
  let date = dateOf(counted)
  for (let left = days; left > 0; left -= 1) date = office.openDayFrom(date.add({ days: 1 }))
  if (ends === 'closeOfDay') return office.closing(date)
  const same = sameTimeOn(date, counted)
  if (office.isOpenAt(same)) return same
  const start = minuteAt(date, 0)
  for (let at = same; at > start; at -= 1) if (office.isOpenAt(at - 1)) return at
  let opening = start
  while (!office.isOpenAt(opening)) opening += 1
  return opening
}

export type NaiveClock = {
  due: number
  grossDue: number
  breached: number | null
  approaching: number
  critical: number
}

type Stretch = { from: number; to: number; pause: boolean }

/** The clock after its events, from the rules on pausing, reopening and changing under way. */
export function naiveClock(
  given: PromiseTerms,
  office: NaiveOffice,
  received: number,
  history: readonly ClockEvent[],
): NaiveClock {
  let promise = given
  let due = naiveDeadline(promise, office, received)
  let grossDue = due
  let breached: number | null = null
  let pausedSince: number | null = null
  let resolvedSince: number | null = null
  const stretches: Stretch[] = []
  const moveByPause = (moment: number, from: number, to: number) =>
    promise.kind === 'days' && promise.basis === 'calendar'
      ? moment + (to - from)
      : office.after(moment, office.between(from, to))

  for (const event of history) {
    const at = event.at / 60_000
    const runs = pausedSince === null && resolvedSince === null
    if (runs && breached === null && due < at) breached = due
    if (event.kind === 'paused') pausedSince ??= at
    if ((event.kind === 'resumed' || event.kind === 'resolved') && pausedSince !== null) {
      if (breached === null) due = moveByPause(due, pausedSince, at)
      stretches.push({ from: pausedSince, to: at, pause: true })
      pausedSince = null
      if (event.kind === 'resolved' && breached === null && due < at) breached = due
    }
    if (event.kind === 'resolved') resolvedSince = at
    if (event.kind === 'reopened' && resolvedSince !== null) {
      const moved = office.after(due, office.between(resolvedSince, at))
      if (breached === null) due = Math.max(moved, office.halfDayAfter(at))
      stretches.push({ from: resolvedSince, to: at, pause: false })
      resolvedSince = null
    }
    if (event.kind === 'reclassified') {
      promise = event.promise
      const laid = naiveDeadline(promise, office, received)
      let moved = laid
      for (const { from, to, pause } of stretches) {
        moved = pause ? moveByPause(moved, from, to) : office.after(moved, office.between(from, to))
      }
      due = Math.max(moved, Math.min(due, office.halfDayAfter(pausedSince ?? at)))
      grossDue = Math.max(laid, Math.min(grossDue, office.halfDayAfter(at)))
    }
  }
  return { due, grossDue, breached, ...naiveThresholds(promise, office, received, due, stretches) }
}

/** Walks from receipt to due and notes where what is left falls to each threshold. */
function naiveThresholds(
  promise: PromiseTerms,
  office: NaiveOffice,
  received: number,
  due: number,
  stretches: readonly Stretch[],
): { approaching: number; critical: number } {
  const counts = (at: number) => {
    if (!office.isOpenAt(at)) return false
    for (const { from, to } of stretches) if (from <= at && at < to) return false
    return true
  }
  let all = 0
  for (let at = received; at < due; at += 1) if (counts(at)) all += 1
  const immediate = promise.kind === 'immediate'
  const nearly = immediate ? all : all / 2
  const last = immediate ? all / 5 : Math.min(Math.max(all / 5, 120), all / 2)
  let approaching: number | null = null
  let critical: number | null = null
  for (let at = received, left = all; approaching === null || critical === null; at += 1) {
    if (approaching === null && left <= nearly) approaching = at
    if (critical === null && left <= last) critical = at
    if (counts(at)) left -= 1
  }
  return { approaching, critical }
}

function minuteAt(date: Temporal.PlainDate, minuteOfDay: number): number {
  const clock = date.toPlainDateTime().add({ minutes: minuteOfDay })
  return clock.toZonedDateTime('Asia/Dhaka', { disambiguation: 'compatible' }).epochMilliseconds / 60_000
}

function zoned(minute: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO('Asia/Dhaka')
}

function dateOf(minute: number): Temporal.PlainDate {
  return zoned(minute).toPlainDate()
}

function sameTimeOn(date: Temporal.PlainDate, minute: number): number {
  return (
    date.toZonedDateTime({ timeZone: 'Asia/Dhaka', plainTime: zoned(minute).toPlainTime() })
      .epochMilliseconds / 60_000
  )
}

function sundayFirst(date: Temporal.PlainDate): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  // Temporal counts Monday 1 to Sunday 7.
  return (date.dayOfWeek % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6
}
