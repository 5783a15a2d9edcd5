import { openingOf } from '@sheba/clock/calendar/day-edges'
import { dayOf, type Moment, minuteMs, startOfDay } from '@sheba/clock/calendar/dhaka'
import { isOpen, nextOpening } from '@sheba/clock/calendar/next-opening'
import type { OfficeCalendar } from '@sheba/clock/calendar/office-calendar'

/** 15:00. */
const midAfternoonMs = 15 * 60 * minuteMs

/**
 * The last moment of today at which the warnings of an office were to be gathered: its opening, or mid-afternoon (the
 * first open moment from then on). Null while the office is closed: nobody is warned at night or on a holiday.
 */
export function gatheredAt(calendar: OfficeCalendar, now: Moment): Moment | null {
  if (!isOpen(calendar, now)) return null
  const today = dayOf(now)
  const afternoon = nextOpening(calendar, startOfDay(today) + midAfternoonMs)
  return afternoon !== null && afternoon <= now ? afternoon : openingOf(calendar, today)
}
