import { banglaDigits } from '@sheba/contract/digits'
import type { z } from 'zod'
import type { FieldFault, Sentence } from './problem.ts'

/**
 * What a schema found wrong, all of it at once, each with its pointer: `#/subject` into a body, the bare name
 * for a query field. An unknown field is pointed at itself.
 */
export function fieldFaults(error: z.ZodError, place: 'body' | 'query'): FieldFault[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          pointer: pointer([...issue.path, key], place),
          detail: sentences.unknown,
        }))
      : [{ pointer: pointer(issue.path, place), detail: sentenceFor(issue) }],
  )
}

function pointer(path: readonly PropertyKey[], place: 'body' | 'query'): string {
  if (place === 'query') return path.map(String).join('.')
  return `#${path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`
}

function sentenceFor(issue: z.core.$ZodIssue): Sentence {
  if (issue.input === undefined && issue.code === 'invalid_type') return sentences.required
  if (issue.code === 'custom') return customSentence(issue.params)
  if (issue.code === 'invalid_value') return oneOf(issue.values)
  if (issue.code === 'too_big') {
    const max = Number(issue.maximum)
    return issue.origin === 'string' ? tooLong(max) : atMost(max)
  }
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? tooShort(Number(issue.minimum)) : atLeast(Number(issue.minimum))
  if (issue.code === 'invalid_format') return formats[issue.format] ?? sentences.form
  if (issue.code === 'invalid_type') return types[issue.expected] ?? sentences.form
  return sentences.form
}

function customSentence(params: Record<string, unknown> | undefined): Sentence {
  if (params?.field === 'required') return sentences.required
  if (params?.field === 'tooLong') return tooLong(Number(params.max))
  if (params?.field === 'controlCharacter') return sentences.controlCharacter
  if (params?.field === 'nothingToChange') return sentences.nothingToChange
  return isSentence(params?.sentence) ? params.sentence : sentences.form
}

/** A rule between fields brings its sentence along from the contract. */
function isSentence(value: unknown): value is Sentence {
  return typeof value === 'object' && value !== null && 'bn' in value && 'en' in value
}

const sentences = {
  required: { bn: 'এই ঘরটি পূরণ করুন।', en: 'Fill this in.' },
  unknown: { bn: 'এই নামের কোনো ঘর নেই; বাদ দিন।', en: 'There is no such field; leave it out.' },
  form: { bn: 'এভাবে লেখা যায় না; নমুনা দেখে লিখুন।', en: 'This is not of the right form.' },
  controlCharacter: {
    bn: 'লেখায় অদৃশ্য নিয়ন্ত্রণ-চিহ্ন আছে; মুছে আবার লিখুন।',
    en: 'The text has an invisible control character; type it again without.',
  },
  nothingToChange: { bn: 'কী বদলাতে হবে তা লিখুন।', en: 'Say what to change.' },
} as const satisfies Record<string, Sentence>

const types: Record<string, Sentence> = {
  string: { bn: 'এখানে লেখা দিন।', en: 'This must be text.' },
  number: { bn: 'এখানে একটি সংখ্যা দিন।', en: 'This must be a number.' },
  int: { bn: 'এখানে একটি পূর্ণসংখ্যা দিন।', en: 'This must be a whole number.' },
  boolean: { bn: 'এখানে true বা false দিন।', en: 'This must be true or false.' },
  object: { bn: 'এখানে একটি JSON অবজেক্ট দিন।', en: 'This must be a JSON object.' },
  array: { bn: 'এখানে একটি তালিকা দিন।', en: 'This must be a list.' },
}

const formats: Record<string, Sentence> = {
  date: { bn: 'তারিখ ২০২৬-১১-২৩ এভাবে লিখুন।', en: 'Write the day as 2026-11-23.' },
  datetime: {
    bn: 'সময় 2026-11-23T10:00:00+06:00 এভাবে লিখুন।',
    en: 'Write the moment as 2026-11-23T10:00:00+06:00.',
  },
  uuid: { bn: 'এটি কোনো পরিচয়-নম্বর (UUID) নয়।', en: 'This is not an id (UUID).' },
}

function tooLong(max: number): Sentence {
  return {
    bn: `সর্বোচ্চ ${banglaDigits(String(max))} অক্ষর; ছোট করে লিখুন।`,
    en: `At most ${max} letters; make it shorter.`,
  }
}

function tooShort(min: number): Sentence {
  if (min === 1) return sentences.required
  return { bn: `কমপক্ষে ${banglaDigits(String(min))} অক্ষর লিখুন।`, en: `Write at least ${min} letters.` }
}

function atMost(max: number): Sentence {
  return { bn: `সর্বোচ্চ ${banglaDigits(String(max))}।`, en: `At most ${max}.` }
}

function atLeast(min: number): Sentence {
  return { bn: `কমপক্ষে ${banglaDigits(String(min))}।`, en: `At least ${min}.` }
}

function oneOf(values: readonly unknown[]): Sentence {
  const list = values.map(String).join(', ')
  return { bn: `এর একটি হতে হবে: ${list}`, en: `This must be one of: ${list}` }
}
