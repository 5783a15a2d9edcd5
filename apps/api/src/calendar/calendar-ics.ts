import { addDays } from '@sheba/clock/calendar/dhaka'
import ICAL from 'ical.js'
import type { Sentence } from '../http/problem.ts'
import { hoursText } from './calendar-csv.ts'
import type { DayDraft } from './calendar-edit.ts'
import { type CalendarFile, rowsAtMost, tooManyRows } from './calendar-file.ts'
import type { WrittenDay } from './read-row.ts'

const longestEventDays = 31

/**
 * The all-day events of an iCalendar file (RFC 5545), one row a day, named by the line on which the event begins.
 * What is tentative is provisional, what is cancelled is passed over; `X-SHEBA-` properties say what other programs
 * have no word for. A name in both languages is in those, or in the summary with a slash between.
 */
export function readIcs(text: string): CalendarFile {
  const lines = eventLines(text)
  let events: ICAL.Component[]
  try {
    events = eventsOf(text)
  } catch {
    return { rows: [], faults: [{ row: null, detail: sentences.notIcs }] }
  }
  if (events.length === 0) return { rows: [], faults: [{ row: null, detail: sentences.noEvents }] }
  const file: CalendarFile = { rows: [], faults: [] }
  for (const [index, event] of events.entries()) {
    const row = lines[index] ?? 1
    const read = daysOf(event)
    if ('fault' in read) file.faults.push({ row, detail: read.fault })
    else file.rows.push(...read.dates.map((date) => ({ row, written: { ...saidBy(event), date } })))
    if (file.rows.length > rowsAtMost) return { rows: [], faults: [{ row: null, detail: tooManyRows }] }
  }
  return file
}

/**
 * Days as an iCalendar file that calendars of other programs show too; `madeAt` in epoch milliseconds. A day keeps its
 * identity however often it is exported, so that another program takes a later file for news of the same day.
 */
export function calendarIcs(
  days: readonly DayDraft[],
  { code, madeAt }: { code: string; madeAt: number },
): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Sheba Desk//Office calendar//EN')
  for (const day of days) {
    const event = new ICAL.Component('vevent')
    event.addPropertyWithValue('uid', `${day.on}.${code}@sheba-desk`)
    event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(madeAt), true))
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(day.on))
    event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(day.on, 1)))
    event.addPropertyWithValue('summary', `${day.name.bn} / ${day.name.en}`)
    event.addPropertyWithValue('status', day.provisional ? 'TENTATIVE' : 'CONFIRMED')
    event.addPropertyWithValue('transp', 'TRANSPARENT')
    for (const [name, value] of ownWords(day)) if (value) event.addPropertyWithValue(name, value)
    calendar.addSubcomponent(event)
  }
  return `${calendar.toString()}\r\n`
}

function ownWords(day: DayDraft): [string, string][] {
  return [
    ['x-sheba-kind', day.kind],
    ['x-sheba-order', day.order ?? ''],
    ['x-sheba-name-bn', day.name.bn],
    ['x-sheba-name-en', day.name.en],
    ['x-sheba-hours', hoursText(day.intervals)],
    ['x-sheba-reason', day.reason ?? ''],
  ]
}

function eventsOf(text: string): ICAL.Component[] {
  const read: unknown = ICAL.parse(text)
  // One calendar is a component, several in one file are a list of them.
  const calendars = (Array.isArray(read) && Array.isArray(read[0]) ? read : [read]) as ConstructorParameters<
    typeof ICAL.Component
  >[0][]
  return calendars.flatMap((one) => new ICAL.Component(one).getAllSubcomponents('vevent'))
}

function daysOf(event: ICAL.Component): { dates: string[] } | { fault: Sentence } {
  if (event.getFirstPropertyValue('status')?.toString().toUpperCase() === 'CANCELLED') return { dates: [] }
  if (event.hasProperty('rrule') || event.hasProperty('rdate')) return { fault: sentences.repeats }
  const written = dateText(event, 'dtstart')
  const last = dateText(event, 'dtend')
  if (written === null) return { fault: sentences.notAllDay }
  const from = isoOf(written)
  // What cannot be a date is left to be refused as such, by its own text.
  if (from === null || last === null) return { dates: [from ?? written] }
  const to = isoOf(last)
  if (to === null || to <= from) return { fault: sentences.endsFirst }
  const dates = [from]
  for (let on = addDays(from, 1); on < to; on = addDays(on, 1)) {
    dates.push(on)
    if (dates.length > longestEventDays) return { fault: sentences.tooLong }
  }
  return { dates }
}

/** A property as the file has it; null where it is not a date (`VALUE=DATE`). */
function dateText(event: ICAL.Component, name: string): string | null {
  const property = event.getFirstProperty(name)
  return property?.type === 'date' ? String(property.jCal[3]) : null
}

function isoOf(text: string): string | null {
  const at = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(at || 0).toISOString().startsWith(text) ? text : null
}

function saidBy(event: ICAL.Component): Omit<WrittenDay, 'date'> {
  const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '').trim()
  const parts = value('summary')
    .split(/\s+[/|]\s+/)
    .map((part) => part.trim())
  const bangla = parts.find((part) => /\p{Script=Bengali}/u.test(part))
  return {
    kind: value('x-sheba-kind'),
    order: value('x-sheba-order'),
    nameBn: value('x-sheba-name-bn') || (bangla ?? ''),
    nameEn: value('x-sheba-name-en') || (parts.find((part) => part !== bangla) ?? ''),
    hours: value('x-sheba-hours'),
    provisional: value('status').toUpperCase() === 'TENTATIVE' ? 'yes' : 'no',
    reason: value('x-sheba-reason'),
  }
}

/** On which line each event begins: the parser keeps no lines, and answers events in the order of the file. */
function eventLines(text: string): number[] {
  return text
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [index + 1] : []))
}

const sentences = {
  notIcs: { bn: 'ফাইলটি iCalendar নয়।', en: 'The file is not an iCalendar.' },
  noEvents: { bn: 'ফাইলে কোনো দিন নেই।', en: 'There is no day in the file.' },
  repeats: {
    bn: 'প্রতিবছর ফিরে আসা দিন নেওয়া হয় না; বছরের দিনটিই দিন।',
    en: 'A day that repeats is not taken; give the days of the year themselves.',
  },
  notAllDay: {
    bn: 'সারা দিনের ঘটনা নয়; DTSTART;VALUE=DATE দিয়ে তারিখ দিন।',
    en: 'It is not a whole day: give its date as DTSTART;VALUE=DATE.',
  },
  endsFirst: { bn: 'শেষ শুরুর পরে নয়।', en: 'It does not end after it begins.' },
  tooLong: { bn: 'একটানা ৩১ দিনের বেশি।', en: 'It is longer than 31 days.' },
} as const satisfies Record<string, Sentence>
