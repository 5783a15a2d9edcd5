import { openingOf } from '@sheba/clock/calendar/day-edges'
import { addDays, dayOf, minuteMs, startOfDay } from '@sheba/clock/calendar/dhaka'
import { nextOpenDay } from '@sheba/clock/calendar/next-open-day'
import type { OfficeCalendar } from '@sheba/clock/calendar/office-calendar'
import { openTime } from '@sheba/clock/calendar/open-time'
import type { DayAhead } from '@sheba/contract/day-ahead'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { type ComingRow, comingTickets, type Pace, paceMs, paceOf } from './day-ahead-reads.ts'

const mostNamed = 5
/** Of fewer resolutions than these nothing is said of an officer's day. */
const fewestResolved = 5

/** What an officer's day and the next one hold: what is still due, what has less time than usual, what will not fit. */
export async function dayAhead(
  { db, actor, now }: { db: Db; actor: Actor; now: number },
  calendar: OfficeCalendar,
): Promise<DayAhead> {
  const today = dayOf(now)
  const next = nextOpenDay(calendar, addDays(today, 1))
  const until = startOfDay(addDays(next ?? today, 1))
  const [coming, pace] = await Promise.all([comingTickets(db, actor, now, until), paceOf(db, actor, now)])
  return aheadOf(coming, pace, { calendar, now, next })
}

type When = { calendar: OfficeCalendar; now: number; next: string | null }

export function aheadOf(coming: readonly ComingRow[], pace: Pace, { calendar, now, next }: When): DayAhead {
  const on = dayOf(now)
  const ofToday = coming.filter(({ due_at }) => dayOf(due_at.getTime()) === on)
  const tight = coming
    .map((row) => ({
      row,
      left: minutesLeft(calendar, now, row),
      usual: pace.usualMinutes.get(row.service_slug) ?? 0,
    }))
    .filter(({ left, usual }) => left < usual)
  const later = coming.length - ofToday.length
  const usual = usualOnADay(pace.resolved, calendar, now)
  return {
    on,
    dueToday: ofToday.length,
    next:
      next === null
        ? null
        : {
            on: next,
            due: later,
            usual,
            beyond: usual === null ? 0 : Math.max(0, later - Math.ceil(usual)),
          },
    tightCount: tight.length,
    tight: tight.slice(0, mostNamed).map(({ row, left, usual: usualMinutes }) => ({
      number: row.number,
      subject: row.subject,
      dueAt: row.due_at.toISOString(),
      leftMinutes: left,
      usualMinutes,
    })),
  }
}

function minutesLeft(calendar: OfficeCalendar, now: number, { due_at }: ComingRow): number {
  return Math.floor(openTime(calendar, now, due_at.getTime()) / minuteMs)
}

/** Resolutions on a day on which the office was open, of the last four weeks; one decimal. */
function usualOnADay(resolved: number, calendar: OfficeCalendar, now: number): number | null {
  if (resolved < fewestResolved) return null
  let days = 0
  for (let on = dayOf(now - paceMs); on < dayOf(now); on = addDays(on, 1)) {
    if (openingOf(calendar, on) !== null) days += 1
  }
  return days === 0 ? null : Math.round((resolved / days) * 10) / 10
}
