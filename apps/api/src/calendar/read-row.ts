import { foldDigits } from '@sheba/contract/digits'
import type { Sentence } from '../http/problem.ts'
import type { DayDraft } from './calendar-edit.ts'
import { minutesOf } from './day-view.ts'
import { readDate } from './written-date.ts'

/** What a row of a file says of a day, as it is written there; what it leaves out is empty. */
export type WrittenDay = Record<
  'date' | 'kind' | 'order' | 'nameBn' | 'nameEn' | 'hours' | 'provisional' | 'reason',
  string
>

/** A row as a day, or everything that is wrong with it. */
export function readRow(
  row: WrittenDay,
  dayFirst: boolean,
): { day: DayDraft; faults: [] } | { day: null; faults: Sentence[] } {
  const faults: Sentence[] = []
  const say = (fault: Sentence | null) => void (fault && faults.push(fault))
  const date = readDate(row.date, dayFirst)
  if (!date.ok) say(date.detail)
  const kind = wordOf(row.kind, kinds) ?? (row.kind === '' ? 'closed' : null)
  if (!kind) say(oneOf('kind', 'closed, working'))
  const order = wordOf(row.order, orders)
  if (!order && row.order !== '') say(oneOf('order', 'general, executive'))
  const provisional = wordOf(row.provisional, truths) ?? (row.provisional === '' ? 'no' : null)
  if (!provisional) say(oneOf('provisional', 'yes, no'))
  const hours = readHours(row.hours)
  if (hours === 'wrong') say(sentences.hours)
  say(nameFault(row.nameBn, row.nameEn))
  if (row.reason.length > 500) say(sentences.longReason)
  if (!date.ok || !kind || !provisional || hours === 'wrong' || faults.length > 0) {
    return { day: null, faults }
  }
  return {
    day: {
      on: date.on,
      kind,
      order: order ?? (kind === 'closed' ? 'general' : null),
      name: { bn: row.nameBn, en: row.nameEn },
      intervals: hours,
      provisional: provisional === 'yes',
      reason: row.reason === '' ? null : row.reason,
    },
    faults: [],
  }
}

const kinds = {
  closed: ['closed', 'holiday', 'বন্ধ', 'ছুটি'],
  working: ['working', 'কর্মদিবস', 'খোলা'],
} as const
const orders = {
  general: ['general', 'সাধারণ'],
  executive: ['executive', 'নির্বাহী', 'নির্বাহী আদেশ'],
} as const
const truths = { yes: ['yes', 'true', '1', 'হ্যাঁ'], no: ['no', 'false', '0', 'না'] } as const

function wordOf<Word extends string>(
  written: string,
  words: Readonly<Record<Word, readonly string[]>>,
): Word | null {
  const asked = foldDigits(written).toLowerCase().normalize('NFC')
  // The keys of a record typed by its words are those words.
  const known = Object.keys(words) as Word[]
  return known.find((word) => words[word].some((one) => one.normalize('NFC') === asked)) ?? null
}

/** `09:00-13:00; 14:00-17:00` in minutes; an empty cell says nothing of the hours. */
function readHours(written: string): [number, number][] | null | 'wrong' {
  if (written === '') return null
  const spans = foldDigits(written)
    .split(';')
    .map((span) => span.trim())
  const read = spans.flatMap((span) => {
    const found = /^(\d{1,2}:[0-5]\d)\s*[-–—]\s*(\d{1,2}:[0-5]\d)$/.exec(span)
    return found ? [{ opens: padded(found[1]), closes: padded(found[2]) }] : []
  })
  return read.length === spans.length ? minutesOf(read) : 'wrong'
}

function padded(time = ''): string {
  return time.padStart(5, '0')
}

function nameFault(bn: string, en: string): Sentence | null {
  if (bn === '' || en === '') return sentences.bothNames
  if (bn.length > 200 || en.length > 200) return sentences.longName
  if (/\p{Script=Bengali}/u.test(bn)) return null
  // Letters of a Bijoy font are these and Latin ones; Bangla is not written with them.
  return /[\u00a1-\u00ff\u0152\u0153\u0160\u0161\u0178\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/.test(bn)
    ? sentences.bijoy
    : sentences.notBangla
}

function oneOf(column: string, words: string): Sentence {
  return { bn: `${column}: এর একটি লিখুন: ${words}`, en: `${column}: write one of ${words}.` }
}

const sentences = {
  hours: {
    bn: 'অফিস সময় ০৯:০০-১৩:০০; ১৪:০০-১৭:০০ এভাবে লিখুন।',
    en: 'Write the hours as 09:00-13:00; 14:00-17:00.',
  },
  bothNames: { bn: 'নামটি বাংলা ও ইংরেজি দুভাবেই লিখুন।', en: 'Give the name in Bangla and in English.' },
  longName: { bn: 'নাম সর্বোচ্চ ২০০ অক্ষর।', en: 'A name has at most 200 letters.' },
  longReason: { bn: 'কারণ সর্বোচ্চ ৫০০ অক্ষর।', en: 'A reason has at most 500 letters.' },
  bijoy: {
    bn: 'বাংলা নামটি বিজয় ফন্টের লেখা; ইউনিকোডে লিখুন।',
    en: 'The Bangla name is in a Bijoy font’s letters; write it in Unicode.',
  },
  notBangla: { bn: 'বাংলা নামটি বাংলা অক্ষরে লিখুন।', en: 'Write the Bangla name in Bangla letters.' },
} as const satisfies Record<string, Sentence>
