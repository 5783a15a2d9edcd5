import { clockMsOf, dayNumberOf, type Moment, momentOfClock } from '../calendar/dhaka.ts'
import { openDayFrom } from '../calendar/next-open-day.ts'
import { nextOpening } from '../calendar/next-opening.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import type { LedgerStep } from './ledger.ts'
import { receivedStep, skippedStep, stepsToOpening } from './ledger-steps.ts'

/** Open days, counted from the first moment of office time, ending as `layDeadline` says. Null when too few open. */
export function layWorkingDays(
  promise: { days: number; ends: 'sameTime' | 'closeOfDay' },
  calendar: OfficeCalendar,
  receivedAt: Moment,
): LedgerStep[] | null {
  const counted = nextOpening(calendar, receivedAt)
  if (counted === null) return null
  const steps = [receivedStep(calendar, receivedAt)]
  let number = dayNumberOf(counted)
  if (counted > receivedAt) {
    steps.push(...stepsToOpening(calendar, 'nextOpening', receivedAt, counted, number))
  }

  const clockMs = clockMsOf(counted)
  let at = counted
  for (let day = 1; day <= promise.days; day += 1) {
    const next = openDayFrom(calendar, number + 1)
    if (next === null) return null
    for (number += 1; number < next; number += 1) {
      const to = momentOfClock(number, clockMs)
      steps.push(skippedStep(calendar, number, at, to))
      at = to
    }
    const same = momentOfClock(number, clockMs)
    const to = day < promise.days ? same : endOf(calendar.days.spans(number), same, promise.ends)
    steps.push({ kind: 'day', from: at, to, on: calendar.days.info(number).on })
    at = to
  }
  return steps
}

/** `same` when the office is open then, else the last moment of opening before it, else the opening. */
function endOf(spans: readonly Moment[], same: Moment, ends: 'sameTime' | 'closeOfDay'): Moment {
  if (ends === 'closeOfDay') return spans.at(-1) ?? same
  let end = spans[0] ?? same
  for (let index = 0; index < spans.length; index += 2) {
    const [opens = same, closes = same] = spans.slice(index, index + 2)
    if (same >= opens) end = Math.min(same, closes)
  }
  return end
}
