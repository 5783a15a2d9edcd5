import { dhakaDay } from '../i18n/dhaka.ts'

/** Days of Dhaka, `YYYY-MM-DD`, both included. */
export type Period = { from: string; to: string }

export const periodNames = [
  'thisMonth',
  'lastMonth',
  'thisQuarter',
  'lastQuarter',
  'thisYear',
  'lastYear',
  'free',
] as const
export type PeriodName = (typeof periodNames)[number]

/**
 * The days a name stands for. A running period ends today, so that it is compared with as many days before. The fiscal
 * year is July to June; its quarters are those of the calendar.
 */
export function periodOf(name: Exclude<PeriodName, 'free'>, today: string): Period {
  const { length, isRunning } = shapes[name]
  // Months since a July: the fiscal year and its quarters begin at a multiple of their length.
  const sinceJuly = monthNumber(today) - 6
  const running = Math.floor(sinceJuly / length) * length + 6
  if (isRunning) return { from: firstDay(running), to: today }
  return { from: firstDay(running - length), to: lastDay(running - 1) }
}

const shapes = {
  thisMonth: { length: 1, isRunning: true },
  lastMonth: { length: 1, isRunning: false },
  thisQuarter: { length: 3, isRunning: true },
  lastQuarter: { length: 3, isRunning: false },
  thisYear: { length: 12, isRunning: true },
  lastYear: { length: 12, isRunning: false },
} as const

/**
 * What a period is compared with. One that begins with a month goes back by the months it touches, to the same day of
 * the month or to the end of the month; any other is preceded by as many days.
 */
export function periodBefore({ from, to }: Period): Period {
  const days = daysOf({ from, to })
  if (!from.endsWith('-01')) return { from: addDays(from, -days), to: addDays(from, -1) }
  const count = monthNumber(to) - monthNumber(from) + 1
  const end = monthNumber(to) - count
  const sameDay = `${firstDay(end).slice(0, 8)}${to.slice(8)}`
  const isWhole = to === lastDay(monthNumber(to)) || sameDay > lastDay(end)
  return { from: firstDay(monthNumber(from) - count), to: isWhole ? lastDay(end) : sameDay }
}

/** The twelve months of which the period's last is the last. */
export function twelveMonthsTo({ to }: Period): Period {
  return { from: firstDay(monthNumber(to) - 11), to }
}

/** A month `YYYY-MM` as far as it lies within a period. */
export function monthWithin(month: string, { from, to }: Period): Period {
  const first = `${month}-01`
  const last = lastDay(monthNumber(first))
  return { from: first < from ? from : first, to: last > to ? to : last }
}

/** How many days, both ends counted; below one when it ends before it begins. */
export function daysOf({ from, to }: Period): number {
  return Math.round((utc(to) - utc(from)) / dayMs) + 1
}

/** The day so many days later, or earlier. */
export function addDays(on: string, days: number): string {
  return new Date(utc(on) + days * dayMs).toISOString().slice(0, 10)
}

const dayMs = 86_400_000

function utc(on: string): number {
  const { year, month, date } = dhakaDay(on)
  return Date.UTC(year, month - 1, date)
}

/** Months since the year 0, January 0. */
function monthNumber(on: string): number {
  const { year, month } = dhakaDay(on)
  return year * 12 + month - 1
}

function firstDay(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}-01`
}

function lastDay(number: number): string {
  return addDays(firstDay(number + 1), -1)
}
