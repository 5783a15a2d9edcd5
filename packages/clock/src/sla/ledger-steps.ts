import { dayNumberOf, type Moment, momentOfClock } from '../calendar/dhaka.ts'
import type { OfficeCalendar } from '../calendar/office-calendar.ts'
import type { LedgerStep } from './ledger.ts'

/** Where a ledger begins: the receipt, which takes no time. */
export function receivedStep(calendar: OfficeCalendar, at: Moment): LedgerStep {
  return { kind: 'received', from: at, to: at, on: calendar.days.info(dayNumberOf(at)).on }
}

/** A closed day passed over, with its name where the calendar gives one. */
export function skippedStep(calendar: OfficeCalendar, number: number, from: Moment, to: Moment): LedgerStep {
  const { on, name } = calendar.days.info(number)
  return { kind: 'skipped', from, to, on, ...(name ? { name } : {}) }
}

/**
 * From `from` to a moment of the day numbered `last` (an opening, or a closing, which may be the midnight that ends
 * it): one step for each closed day in between, then `kind` on that day.
 * What is left of an open day after its last closing goes with the closed day after it.
 */
export function stepsToOpening(
  calendar: OfficeCalendar,
  kind: 'nextOpening' | 'rolled',
  from: Moment,
  to: Moment,
  last: number,
): LedgerStep[] {
  const steps: LedgerStep[] = []
  let at = from
  for (let number = dayNumberOf(from); number < last; number += 1) {
    if (calendar.days.spans(number).length > 0) continue
    const end = momentOfClock(number + 1, 0)
    steps.push(skippedStep(calendar, number, at, end))
    at = end
  }
  return [...steps, { kind, from: at, to, on: calendar.days.info(last).on }]
}
