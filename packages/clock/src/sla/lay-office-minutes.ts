import { advance } from '../calendar/advance.ts'
import { dayNumberOf, type Moment, minuteMs, momentOfClock } from '../calendar/dhaka.ts'
import { nextOpening } from '../calendar/next-opening.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import { openTime } from '../calendar/open-time.ts'
import type { LedgerStep } from './ledger.ts'
import { receivedStep, skippedStep, stepsToOpening } from './ledger-steps.ts'

/** A tolerance in office minutes: one `day` step for each day that gives some of them. Null when none opens. */
export function layOfficeMinutes(
  minutes: number,
  calendar: OfficeCalendar,
  receivedAt: Moment,
): LedgerStep[] | null {
  const steps = [receivedStep(calendar, receivedAt)]
  if (minutes === 0) return steps
  const due = advance(calendar, receivedAt, minutes * minuteMs)
  const counted = nextOpening(calendar, receivedAt)
  if (!due.ok || counted === null) return null
  const first = dayNumberOf(counted)
  if (counted > receivedAt) {
    steps.push(...stepsToOpening(calendar, 'nextOpening', receivedAt, counted, first))
  }

  let at = counted
  for (let number = first; at < due.at; number += 1) {
    const closing = calendar.days.spans(number).at(-1)
    const to = closing === undefined ? momentOfClock(number + 1, 0) : Math.min(closing, due.at)
    if (closing === undefined) steps.push(skippedStep(calendar, number, at, to))
    else {
      const counts = Math.floor(openTime(calendar, at, to) / minuteMs)
      steps.push({ kind: 'day', from: at, to, on: calendar.days.info(number).on, minutes: counts })
    }
    at = to
  }
  return steps
}
