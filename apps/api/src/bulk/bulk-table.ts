import { dayOf } from '@sheba/clock/calendar/dhaka'
import { channelNames, kindNames, statusNames } from '@sheba/contract/names'
import type { Language } from '@sheba/contract/words'
import type { Cell } from '../text/csv.ts'
import { maskPhone } from '../text/phone.ts'
import type { TicketRow } from '../tickets/ticket-row.ts'

type Exported = TicketRow & { description: string }

/** Tickets as a table, a row of headings first. Moments are those of Dhaka, in figures that spreadsheets sort. */
export function bulkTable(rows: readonly Exported[], language: Language): Cell[][] {
  const written = columns(language)
  return [written.map(([name]) => name[language]), ...rows.map((row) => written.map(([, cell]) => cell(row)))]
}

/** `tickets-2026-11-24.csv` */
export function bulkFileName(now: number): string {
  return `tickets-${dayOf(now)}.csv`
}

type Column = [name: Record<Language, string>, cell: (row: Exported) => Cell]

function columns(language: Language): Column[] {
  const picked = (bn: string | null, en: string | null) => (language === 'bn' ? bn : en)
  const yes = { bn: 'হ্যাঁ', en: 'yes' }[language]
  return [
    [{ bn: 'আবেদন নম্বর', en: 'Number' }, (row) => row.number],
    [{ bn: 'অবস্থা', en: 'Status' }, (row) => statusNames[row.status][language]],
    [{ bn: 'ধরন', en: 'Kind' }, (row) => kindNames[row.kind][language]],
    [{ bn: 'মাধ্যম', en: 'Channel' }, (row) => channelNames[row.channel][language]],
    [{ bn: 'সেবা', en: 'Service' }, (row) => picked(row.service_bn, row.service_en)],
    [{ bn: 'বিষয়', en: 'Subject' }, (row) => row.subject],
    [{ bn: 'বিবরণ', en: 'Description' }, (row) => row.description],
    [{ bn: 'প্রতিষ্ঠান', en: 'Institution' }, (row) => picked(row.institution_bn, row.institution_en)],
    [{ bn: 'আবেদনকারী', en: 'Requester' }, (row) => row.requester_name],
    [{ bn: 'ফোন', en: 'Phone' }, (row) => row.requester_phone && maskPhone(row.requester_phone)],
    [{ bn: 'ইউনিয়ন', en: 'Union' }, (row) => picked(row.union_bn, row.union_en)],
    [{ bn: 'কার্যালয়', en: 'Office' }, (row) => picked(row.office_bn, row.office_en)],
    [{ bn: 'দায়িত্বে', en: 'Assigned to' }, (row) => picked(row.assignee_bn, row.assignee_en)],
    [{ bn: 'গ্রহণ', en: 'Received' }, (row) => local(row.received_at)],
    [{ bn: 'সময়সীমা', en: 'Due' }, (row) => local(row.due_at)],
    [{ bn: 'প্রথম সাড়া', en: 'First response' }, (row) => local(row.first_response_at)],
    [{ bn: 'নিষ্পত্তি', en: 'Resolved' }, (row) => local(row.resolved_at)],
    [{ bn: 'সময়সীমা লঙ্ঘন', en: 'Breached' }, (row) => local(row.breached_at)],
    [{ bn: 'মার্জনা', en: 'Excused' }, (row) => (row.excused_at ? yes : null)],
    [{ bn: 'একীভূত', en: 'Merged into' }, (row) => row.merged_into],
  ]
}

const moments = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Dhaka',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** 2026-11-24 09:30 */
function local(moment: Date | null): string | null {
  return moment && moments.format(moment).replace(', ', ' ')
}
