import type { PauseReason } from '@sheba/contract/words'
import { openingOf } from '../calendar/day-edges.ts'
import { addDays, dayOf, type Moment } from '../calendar/dhaka.ts'
import { nextOpenDay } from '../calendar/next-open-day.ts'
import { nthOpenDayAfter } from '../calendar/nth-open-day-after.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import { answerGraceDays, pauseAheadDays } from './limits.ts'

/**
 * The moment at which a pause ends by itself, even if that is written down later. A closed site or a wish to wait
 * ends at the opening of the expected day or of the next open one. A requester who must answer has two more office
 * days after the expected day; the pause ends at the first opening after them. Null when the office never opens.
 * Throws when `expectedOn` is not a day.
 */
export function pauseEndsAt(
  calendar: OfficeCalendar,
  reason: PauseReason,
  expectedOn: string,
): Moment | null {
  const on =
    reason === 'requesterMustAnswer'
      ? nthOpenDayAfter(calendar, expectedOn, answerGraceDays + 1)
      : nextOpenDay(calendar, expectedOn)
  return on === null ? null : openingOf(calendar, on)
}

/** Whether any reply of the requester ends the pause; otherwise it asks the officer. */
export function endsWithReply(reason: PauseReason): boolean {
  return reason === 'requesterMustAnswer'
}

/** From today to sixty days ahead, closed days allowed. Throws when `expectedOn` is not a day. */
export function mayExpectOn(expectedOn: string, now: Moment): boolean {
  const today = dayOf(now)
  return addDays(expectedOn, 0) >= today && expectedOn <= addDays(today, pauseAheadDays)
}
