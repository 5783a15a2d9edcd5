import { clockOfMinutes } from '@sheba/clock/calendar/clock-of-minutes'
import { CsvError, parse } from 'csv-parse/sync'
import type { DayDraft } from './calendar-edit.ts'
import { type CalendarFile, rowsAtMost, tooManyRows } from './calendar-file.ts'
import type { WrittenDay } from './read-row.ts'

type Column = keyof WrittenDay

/** Headings as they are exported, first, and as they may also be written. */
const headings: Record<Column, readonly string[]> = {
  date: ['date', 'on', 'তারিখ'],
  kind: ['kind', 'ধরন'],
  order: ['order', 'আদেশ'],
  nameBn: ['name_bn', 'নাম (বাংলা)', 'নাম'],
  nameEn: ['name_en', 'নাম (ইংরেজি)'],
  hours: ['hours', 'সময়', 'অফিস সময়'],
  provisional: ['provisional', 'সাময়িক', 'অনিশ্চিত'],
  reason: ['reason', 'কারণ'],
}
const columns = Object.keys(headings) as Column[]
const needed: readonly Column[] = ['date', 'nameBn', 'nameEn']

type Line = { record: string[]; info: { lines: number } }

/** The rows of a CSV (RFC 4180) with a heading; commas, semicolons or tabs between, as spreadsheets save it. */
export function readCsv(text: string): CalendarFile {
  const read = parsed(text)
  if ('fault' in read) return { rows: [], faults: [read.fault] }
  const [head, ...body] = read.records
  const named = (head?.record ?? []).map((cell) => columnOf(cell))
  const missing = needed.filter((column) => !named.includes(column))
  if (missing.length > 0) {
    const names = missing.map((column) => headings[column][0]).join(', ')
    const detail = {
      bn: `প্রথম সারিতে এই শিরোনাম নেই: ${names}`,
      en: `The first row lacks the headings ${names}.`,
    }
    return { rows: [], faults: [{ row: 1, detail }] }
  }
  if (body.length > rowsAtMost) return { rows: [], faults: [{ row: null, detail: tooManyRows }] }
  const rows = body.map(({ record, info }) => ({ row: info.lines, written: writtenDay(named, record) }))
  return { rows, faults: [] }
}

/** Days as such a CSV: a byte order mark, so that spreadsheets read Bangla as UTF-8, and no cell that runs as a formula. */
export function calendarCells(days: readonly DayDraft[]): string[][] {
  return [
    columns.map((column) => headings[column][0] ?? column),
    ...days.map((day) => [
      day.on,
      day.kind,
      day.order ?? '',
      day.name.bn,
      day.name.en,
      hoursText(day.intervals),
      day.provisional ? 'yes' : 'no',
      day.reason ?? '',
    ]),
  ]
}

export function hoursText(intervals: DayDraft['intervals']): string {
  return (intervals ?? [])
    .map(([opens, closes]) => `${clockOfMinutes(opens)}-${clockOfMinutes(closes)}`)
    .join('; ')
}

function parsed(text: string): { records: Line[] } | { fault: CalendarFile['faults'][number] } {
  try {
    return { records: records(text) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // A quotation mark left open is noticed at the end of the file: it is in the row after the last good one.
    const good = typeof error.records === 'number' && error.records > 0 ? records(text, error.records) : []
    return { fault: { row: (good.at(-1)?.info.lines ?? 0) + 1, detail: notCsv } }
  }
}

function records(text: string, to?: number): Line[] {
  const head = text.split('\n', 1)[0] ?? ''
  const [delimiter = ','] = [',', ';', '\t'].toSorted(
    (one, other) => head.split(other).length - head.split(one).length,
  )
  const options = { delimiter, info: true, trim: true, relax_column_count: true } as const
  // With `info` the library answers each record beside the line it ends on; its types do not say so.
  return parse(text, {
    ...options,
    skip_records_with_empty_values: true,
    ...(to ? { to } : {}),
  }) as unknown as Line[]
}

function columnOf(heading: string): Column | null {
  const asked = heading.trim().toLowerCase().normalize('NFC')
  return columns.find((column) => headings[column].some((one) => one.normalize('NFC') === asked)) ?? null
}

function writtenDay(named: readonly (Column | null)[], record: readonly string[]): WrittenDay {
  const cell = (column: Column) => (record[named.indexOf(column)] ?? '').replace(/^'(?=[=+\-@])/, '')
  // Every column has its cell, if an empty one.
  return Object.fromEntries(
    columns.map((column) => [column, named.includes(column) ? cell(column) : '']),
  ) as WrittenDay
}

const notCsv = {
  bn: 'এই সারিটি CSV হিসেবে পড়া যায় না; উদ্ধৃতিচিহ্ন মিলিয়ে দেখুন।',
  en: 'This row cannot be read as CSV; look at its quotation marks.',
}
