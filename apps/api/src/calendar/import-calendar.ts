import type { CalendarImport, ImportCalendar } from '@sheba/contract/calendar'
import { banglaDigits } from '@sheba/contract/digits'
import type { Actor } from '../auth/actor.ts'
import type { Db } from '../db/client.ts'
import { Problem, type Sentence } from '../http/problem.ts'
import { readCsv } from './calendar-csv.ts'
import type { DayDraft } from './calendar-edit.ts'
import type { CalendarFile } from './calendar-file.ts'
import { readIcs } from './calendar-ics.ts'
import { officeLayers } from './calendar-reads.ts'
import { changeCalendar, refusalOf } from './change-calendar.ts'
import { dayFaults } from './day-faults.ts'
import { decidingDay } from './deciding-entry.ts'
import { decodeFile, type FileFault } from './decode-file.ts'
import { editedOffice } from './edited-office.ts'
import type { EnteredLayer } from './entered-layers.ts'
import { readRow } from './read-row.ts'
import { provesDayFirst } from './written-date.ts'

type ReadRow = { row: number; day: DayDraft; result: 'new' | 'same' | 'changed' }

/**
 * Enters the days of a file, or in a dry run says what entering would do and everything that is wrong. A file with any
 * fault enters nothing. What already holds, entered by this office or above it, is not entered again.
 * Throws `invalid-request` with every bad row, `not-found`, `not-allowed`.
 */
export async function importCalendar(
  { db, now }: { db: Db; now: number },
  actor: Actor,
  ask: ImportCalendar & { office: string | undefined; dryRun: boolean; language: 'bn' | 'en' },
): Promise<CalendarImport> {
  const office = await editedOffice(db, actor, ask.office)
  const [layers = []] = await officeLayers(db, [office.id])
  const { read, faults } = readFile(ask, layers, office.id)
  const days = read.filter(({ result }) => result !== 'same').map(({ day }) => day)
  if (faults.length === 0 && days.length > 0) {
    const refusal = await refusalOf(db, office.id, { days })
    if (refusal) faults.push({ row: rowWithin(read, refusal), detail: refusal.detail })
  }
  if (faults.length > 0 && !ask.dryRun) {
    throw new Problem('invalid-request', {
      faults: faults.map(({ row, detail }) => ({ pointer: '#/content', detail: inRow(row, detail) })),
    })
  }
  if (!ask.dryRun && days.length > 0) await changeCalendar({ db, now }, actor, office.id, { days })
  return {
    rows: read.map(({ row, day, result }) => ({
      ...{ row, result, on: day.on, kind: day.kind, order: day.order, name: day.name },
      provisional: day.provisional,
    })),
    errors: faults.map(({ row, detail }) => ({ row, detail: detail[ask.language] })),
    entered: ask.dryRun ? 0 : days.length,
  }
}

function readFile(
  { format, content, year }: ImportCalendar,
  layers: readonly EnteredLayer[],
  officeId: string,
): { read: ReadRow[]; faults: FileFault[] } {
  const decoded = decodeFile(Buffer.from(content, 'base64'))
  if (!decoded.ok) return { read: [], faults: [decoded.fault] }
  const file: CalendarFile = format === 'csv' ? readCsv(decoded.text) : readIcs(decoded.text)
  const dayFirst = provesDayFirst(file.rows.map(({ written }) => written.date))
  const read: ReadRow[] = []
  const faults = [...file.faults]
  if (file.rows.length === 0 && faults.length === 0) faults.push({ row: null, detail: noRows })
  const firstRowOf = new Map<string, number>()
  for (const { row, written } of file.rows) {
    const { day, faults: wrong } = readRow(written, dayFirst)
    const details = day ? wrongWith(day, { layers, officeId, year, before: firstRowOf.get(day.on) }) : wrong
    faults.push(...details.map((detail) => ({ row, detail })))
    if (!day || details.length > 0) continue
    firstRowOf.set(day.on, row)
    read.push({ row, day, result: resultOf(layers, day) })
  }
  return { read, faults: faults.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0)) }
}

function wrongWith(
  day: DayDraft,
  given: {
    layers: readonly EnteredLayer[]
    officeId: string
    year: number | undefined
    before: number | undefined
  },
): Sentence[] {
  const { layers, officeId, year, before } = given
  return [
    ...dayFaults(layers, officeId, day).map(({ detail }) => detail),
    ...(year !== undefined && !day.on.startsWith(`${year}-`) ? [otherYear(day.on, year)] : []),
    ...(before === undefined ? [] : [twice(day.on, before)]),
  ]
}

/** Against what holds in the office. */
function resultOf(layers: readonly EnteredLayer[], day: DayDraft): ReadRow['result'] {
  const holds = decidingDay(layers, day.on)?.day
  if (!holds) return 'new'
  const { on, kind, order, name, intervals, provisional, reason = null } = holds
  const same = { on, kind, order, name, intervals, provisional, reason }
  const said = (one: DayDraft) =>
    JSON.stringify([
      one.kind,
      one.order,
      one.name.bn,
      one.name.en,
      one.intervals,
      one.provisional,
      one.reason,
    ])
  return said(same) === said(day) ? 'same' : 'changed'
}

/** The first row of the days that nothing is open in: what a calendar refuses as a whole begins there. */
function rowWithin(
  read: readonly ReadRow[],
  { on, to }: { on: string | null; to: string | null },
): number | null {
  return read.find(({ day }) => on !== null && to !== null && on <= day.on && day.on <= to)?.row ?? null
}

function inRow(row: number | null, detail: Sentence): Sentence {
  if (row === null) return detail
  return { bn: `সারি ${banglaDigits(String(row))}: ${detail.bn}`, en: `Row ${row}: ${detail.en}` }
}

function otherYear(on: string, year: number): Sentence {
  return {
    bn: `${banglaDigits(on)} তারিখটি ${banglaDigits(String(year))} সালের নয়।`,
    en: `${on} is not in ${year}.`,
  }
}

function twice(on: string, before: number): Sentence {
  return {
    bn: `${banglaDigits(on)} তারিখটি ${banglaDigits(String(before))} নম্বর সারিতেও আছে।`,
    en: `${on} is also in row ${before}.`,
  }
}

const noRows = { bn: 'ফাইলে কোনো দিন নেই।', en: 'There is no day in the file.' }
