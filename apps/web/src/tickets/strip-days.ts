import type { Deadline, LedgerDay } from '@sheba/contract/ticket-history'
import { dhakaTime } from '../i18n/dhaka.ts'
import { momentOf } from './office-time.ts'

/** What a day of the strip looks like. `resolved`: the ticket was resolved then, and reopened later. */
export const dayShapes = ['open', 'shortened', 'closed', 'paused', 'resolved'] as const
export type DayShape = (typeof dayShapes)[number]

/**
 * A day of the strip: its shape, and which part of it, from its first opening to its last closing, counts (0 to 1 each).
 * `receivedAt` and `dueAt` are where in the day those moments lie, on the days they lie in.
 */
export type StripDay = {
  on: string
  shape: DayShape
  name: LedgerDay['name']
  declared: LedgerDay['declared']
  from: number
  to: number
  receivedAt: number | null
  dueAt: number | null
}

/** The days from receipt to due, each with the part that lies between the two; closed days have none. */
export function stripDays(deadline: Deadline): StripDay[] {
  const receivedAt = Date.parse(deadline.steps[0]?.from ?? deadline.dueAt)
  const dueAt = Date.parse(deadline.dueAt)
  return deadline.days.map((day, place) => {
    const { on, name, declared } = day
    const at = placeIn(day)
    const within = (moment: number) => (dhakaTime(moment).on === on ? at(moment) : null)
    return {
      on,
      shape: shapeOf(day),
      name,
      declared,
      ...counted(day, at(receivedAt), at(dueAt), deadline.days[place - 1]),
      receivedAt: within(receivedAt),
      dueAt: within(dueAt),
    }
  })
}

/**
 * What counts of a day, without the share of it that was paused or resolved. Such a stretch that goes on from the day
 * before is taken from the beginning, another from the end.
 */
function counted(day: LedgerDay, from: number, to: number, before: LedgerDay | undefined) {
  if (!day.open) return { from: 0, to: 0 }
  const length = Math.max(0, to - from - standing(day) / minutesOpen(day))
  if (length === 0) return { from: 0, to: 0 }
  return before && standing(before) > 0 && standing(day) > 0
    ? { from: to - length, to }
    : { from, to: from + length }
}

function standing({ pausedMinutes, resolvedMinutes }: LedgerDay): number {
  return pausedMinutes + resolvedMinutes
}

function minutesOpen({ on, intervals }: LedgerDay): number {
  const open = intervals.map(({ opens, closes }) => momentOf(on, closes) - momentOf(on, opens))
  return open.reduce((sum, ms) => sum + ms, 0) / 60_000
}

function shapeOf({ open, shortened, pausedMinutes, resolvedMinutes }: LedgerDay): DayShape {
  if (!open) return 'closed'
  if (pausedMinutes > 0) return 'paused'
  if (resolvedMinutes > 0) return 'resolved'
  return shortened ? 'shortened' : 'open'
}

/** Where in the office hours of a day a moment lies; of a closed day, where in its twenty-four. */
function placeIn({ on, intervals }: LedgerDay): (moment: number) => number {
  const opens = momentOf(on, intervals[0]?.opens ?? '00:00')
  const closes = momentOf(on, intervals.at(-1)?.closes ?? '24:00')
  return (moment) => Math.min(1, Math.max(0, (moment - opens) / (closes - opens)))
}
