import type { CalendarDay } from '@sheba/contract/calendar'
import { dayOf } from '../../i18n/dhaka.ts'
import { momentOf } from '../office-time.ts'

type Name = { bn: string; en: string }

export type OfficeToday = {
  today: CalendarDay
  /** Today's last closing in milliseconds; null on a closed day. */
  closesAt: number | null
  /** The first open day after today. */
  opensOn: string | null
  /** The next closed days in a row, with what they are called where they are not the plain weekend. */
  nextClosed: { from: string; to: string; names: Name[] } | null
}

/** What an officer should know of the office's day. Null when today is not among the days. */
export function officeToday(days: readonly CalendarDay[], now: number): OfficeToday | null {
  const place = days.findIndex(({ on }) => on === dayOf(now))
  const today = days[place]
  if (!today) return null
  const coming = days.slice(place + 1)
  const closing = today.intervals.at(-1)
  return {
    today,
    closesAt: today.open && closing ? momentOf(today.on, closing.closes) : null,
    opensOn: coming.find(({ open }) => open)?.on ?? null,
    nextClosed: closedRun(coming),
  }
}

function closedRun(coming: readonly CalendarDay[]): OfficeToday['nextClosed'] {
  const opened = coming.findIndex(({ open }) => open)
  const later = opened < 0 ? [] : coming.slice(opened)
  const start = later.findIndex(({ open }) => !open)
  if (start < 0) return null
  const length = later.slice(start).findIndex(({ open }) => open)
  const run = later.slice(start, length < 0 ? undefined : start + length)
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) return null
  return { from: first.on, to: last.on, names: distinct(run.flatMap(({ name }) => (name ? [name] : []))) }
}

function distinct(names: readonly Name[]): Name[] {
  return [...new Map(names.map((name) => [name.bn, name])).values()]
}
