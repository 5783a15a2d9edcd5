import type { CalendarFormat, EnteredDay } from '@sheba/contract/calendar'
import { csv } from '../text/csv.ts'
import { calendarCells } from './calendar-csv.ts'
import type { DayDraft } from './calendar-edit.ts'
import { calendarIcs } from './calendar-ics.ts'
import { minutesOf } from './day-view.ts'

/** Exported days as a file, with its name; `madeAt` in epoch milliseconds. */
export function calendarAsFile(
  { office, year, items }: { office: { code: string }; year: number; items: readonly EnteredDay[] },
  format: CalendarFormat,
  madeAt: number,
): { type: string; text: string; headers: Record<string, string> } {
  const days = items.map(
    (item): DayDraft => ({ ...item, intervals: item.intervals && minutesOf(item.intervals) }),
  )
  const name = `calendar-${office.code.toLowerCase()}-${year}.${format}`
  return {
    type: format === 'csv' ? 'text/csv; charset=utf-8' : 'text/calendar; charset=utf-8',
    text: format === 'csv' ? csv(calendarCells(days)) : calendarIcs(days, { code: office.code, madeAt }),
    headers: { 'content-disposition': `attachment; filename="${name}"` },
  }
}
