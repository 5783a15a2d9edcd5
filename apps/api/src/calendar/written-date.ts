import { isDay } from '@sheba/clock/calendar/dhaka'
import { banglaDigits, foldDigits } from '@sheba/contract/digits'
import type { Sentence } from '../http/problem.ts'
import { noSuchDate } from './calendar-sentences.ts'

type Read = { ok: true; on: string } | { ok: false; detail: Sentence }

/**
 * A date as somebody wrote it, in ASCII or Bangla digits: `2026-12-16`, or day, month and year with `/`, `-` or `.`
 * between. Where day and month could change places it is refused, unless `dayFirst`: another date of the same file
 * could only be read with the day first.
 */
export function readDate(written: string, dayFirst: boolean): Read {
  const text = foldDigits(written.trim())
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return existing(written, iso[1], iso[2], iso[3])
  const parts = dayMonthYear.exec(text)
  if (!parts) return { ok: false, detail: formOf(written) }
  const [, day = '', , month = '', year = ''] = parts
  const ambiguous = Number(day) <= 12 && Number(month) <= 12 && Number(day) !== Number(month)
  if (ambiguous && !dayFirst) return { ok: false, detail: either(written) }
  return existing(written, year, month, day)
}

/** Whether one of these dates can only be read with the day first; a spreadsheet writes a column in one way. */
export function provesDayFirst(written: readonly string[]): boolean {
  const parts = written.flatMap((text) => {
    const found = dayMonthYear.exec(foldDigits(text.trim()))
    return found ? [{ first: Number(found[1]), second: Number(found[3]) }] : []
  })
  return parts.some(({ first }) => first > 12) && parts.every(({ second }) => second <= 12)
}

const dayMonthYear = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/

function existing(written: string, year = '', month = '', day = ''): Read {
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(on) ? { ok: true, on } : { ok: false, detail: noSuchDate(written) }
}

function formOf(written: string): Sentence {
  return {
    bn: `‘${banglaDigits(written)}’ তারিখ হিসেবে পড়া যায় না; ২০২৬-১২-১৬ এভাবে লিখুন।`,
    en: `“${written}” cannot be read as a date; write it as 2026-12-16.`,
  }
}

function either(written: string): Sentence {
  return {
    bn: `‘${banglaDigits(written)}’: কোনটি দিন আর কোনটি মাস তা বোঝা যায় না; ২০২৬-১২-১৬ এভাবে লিখুন।`,
    en: `“${written}”: day and month could change places; write it as 2026-12-16.`,
  }
}
