import { checkLayer } from '@sheba/clock/calendar/check-layers'
import { dayNumber } from '@sheba/clock/calendar/dhaka'
import type { FieldFault } from '../http/problem.ts'
import type { DayDraft } from './calendar-edit.ts'
import { reasonNeeded, refusalSentence, sentences } from './calendar-sentences.ts'
import { decidingDay, officeOf } from './deciding-entry.ts'
import type { EnteredLayer } from './entered-layers.ts'
import { earliest, latest } from './list-days.ts'

/** What is wrong with a day by itself and below the offices above; `layers` are what stands, headquarters first. */
export function dayFaults(layers: readonly EnteredLayer[], officeId: string, day: DayDraft): FieldFault[] {
  const number = dayNumber(day.on)
  if (number < earliest || number > latest) return [{ pointer: '#/on', detail: sentences.beyond }]
  const faults: FieldFault[] = []
  if (day.kind === 'working' && day.order) {
    faults.push({ pointer: '#/order', detail: sentences.workingWithoutOrder })
  }
  if (day.kind === 'closed' && day.intervals) {
    faults.push({ pointer: '#/intervals', detail: sentences.closedWithoutHours })
  }
  const { intervals, ...rest } = day
  const wrong = checkLayer({ dated: [], days: [intervals ? { ...rest, intervals } : rest] }, 0)
  if (wrong && wrong.because !== 'no-office-time') {
    faults.push({ pointer: '#/intervals', detail: refusalSentence(wrong) })
  }
  const above = layers.filter(({ office_id }) => office_id !== officeId)
  const closing = decidingDay(above, day.on)
  if (day.kind === 'working' && !day.reason && closing?.day.kind === 'closed') {
    faults.push({ pointer: '#/reason', detail: reasonNeeded(officeOf(closing.layer).name) })
  }
  return faults
}
