import type { Sentence } from '../http/problem.ts'
import type { FileFault } from './decode-file.ts'
import type { WrittenDay } from './read-row.ts'

/** The rows of a file with the line each begins on, and what could not be read. */
export type CalendarFile = { rows: { row: number; written: WrittenDay }[]; faults: FileFault[] }

/** A list of holidays has some thirty days a year. */
export const rowsAtMost = 1000

export const tooManyRows: Sentence = {
  bn: 'একটি ফাইলে সর্বোচ্চ ১,০০০ দিন; ভাগ করে দিন।',
  en: 'At most 1,000 days in one file; part it.',
}
