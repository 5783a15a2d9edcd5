import { checkLayer } from '@sheba/clock/calendar/check-layers'
import type { CalendarLayer } from '@sheba/clock/calendar/layers'
import { type CalendarEdit, edited } from '../calendar/calendar-edit.ts'
import { officeLayers } from '../calendar/calendar-reads.ts'
import { refusalSentence } from '../calendar/calendar-sentences.ts'
import { type EditRefusal, refusalOf } from '../calendar/change-calendar.ts'
import { dayFaults } from '../calendar/day-faults.ts'
import type { EnteredLayer } from '../calendar/entered-layers.ts'
import type { Db } from '../db/client.ts'
import { type FieldFault, Problem, wrongField } from '../http/problem.ts'

/**
 * Holds a draft to everything that entering the same days and hours one by one is held to, here and in the offices
 * below. Throws `invalid-request` with every fault at its place in the draft, `no-office-time`.
 */
export async function refuseDraft(db: Db, officeId: string, edit: CalendarEdit): Promise<void> {
  const [layers = []] = await officeLayers(db, [officeId])
  const faults = [...daysFaults(layers, officeId, edit), ...hoursFaults(edit), ...weekFaults(edit)]
  if (faults.length > 0) throw new Problem('invalid-request', { faults })
  const refusal = await refusalOf(db, officeId, edit)
  if (refusal?.because === 'no-office-time') throw new Problem('no-office-time', { detail: refusal.detail })
  if (refusal) throw wrongField(overlapping(layers.at(-1), edit, refusal), refusal.detail)
}

function daysFaults(layers: readonly EnteredLayer[], officeId: string, { days = [] }: CalendarEdit) {
  return days.flatMap((day, index): FieldFault[] => {
    const at = `#/draft/days/${index}`
    if (days.findIndex(({ on }) => on === day.on) < index) {
      const detail = refusalSentence({ because: 'day-given-twice', layer: 0, on: day.on })
      return [{ pointer: `${at}/on`, detail }]
    }
    return dayFaults(layers, officeId, day).map(({ pointer, detail }) => ({
      pointer: pointer.replace('#', at),
      detail,
    }))
  })
}

function hoursFaults({ hours = [] }: CalendarEdit): FieldFault[] {
  return hours.flatMap((one, index) =>
    wrongIn({ dated: [one], days: [] }, (because) =>
      because === 'end-before-start' ? `#/draft/hours/${index}/to` : `#/draft/hours/${index}/intervals`,
    ),
  )
}

function weekFaults({ weekdays = [] }: CalendarEdit): FieldFault[] {
  return weekdays.flatMap(({ weekday, intervals }, index) => {
    if (weekdays.findIndex((other) => other.weekday === weekday) < index) {
      return [{ pointer: `#/draft/weekdays/${index}/weekday`, detail: weekdayTwice }]
    }
    const week = { weekly: { [weekday]: intervals ?? [] }, dated: [], days: [] }
    return wrongIn(week, () => `#/draft/weekdays/${index}/intervals`)
  })
}

function wrongIn(layer: CalendarLayer, pointer: (because: string) => string): FieldFault[] {
  const wrong = checkLayer(layer, 0)
  if (!wrong || wrong.because === 'no-office-time') return []
  return [{ pointer: pointer(wrong.because), detail: refusalSentence(wrong) }]
}

/** The drafted hours whose days others of the office already have, among the same draft or before it. */
function overlapping(own: EnteredLayer | undefined, edit: CalendarEdit, { because }: EditRefusal): string {
  if (because !== 'dated-hours-overlap' || !own) return '#/draft'
  const all = edited(own, edit).dated ?? []
  const index = (edit.hours ?? []).findIndex(
    ({ from, to }) => all.filter((other) => other.from <= to && other.to >= from).length > 1,
  )
  return `#/draft/hours/${index}/from`
}

const weekdayTwice = { bn: 'এই বার দুবার আছে।', en: 'This weekday is given twice.' }
