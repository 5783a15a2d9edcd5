import { z } from 'zod'
import { foldDigits } from './digits.ts'
import { graphemes } from './graphemes.ts'

/**
 * Typed text: trimmed, NFC (two keyboards write the same word with different bytes), at most `max` graphemes.
 * Control characters other than line break and tab are refused; the database cannot keep U+0000.
 */
export function text(max: number, { min = 1 }: { min?: number } = {}) {
  return z
    .string()
    .transform((raw) => raw.replace(/\r\n?/g, '\n').trim().normalize('NFC'))
    .refine((value) => graphemes(value) >= min, { params: { field: 'required' }, abort: true })
    .refine((value) => value.length <= max || graphemes(value) <= max, { params: { field: 'tooLong', max } })
    .refine((value) => !/[^\P{Cc}\n\t]/u.test(value), {
      params: { field: 'controlCharacter' },
    })
}

/** A whole number that may arrive as text and in Bangla digits, as from a query string. */
export function wholeNumber(min: number, max: number) {
  return z.preprocess(
    (raw) => (typeof raw === 'string' && /^[\s০-৯0-9]+$/.test(raw) ? Number(foldDigits(raw.trim())) : raw),
    z.number().int().min(min).max(max),
  )
}

/** A day of Asia/Dhaka, `YYYY-MM-DD`; Bangla digits are accepted. */
export const Day = z
  .preprocess((raw) => (typeof raw === 'string' ? foldDigits(raw) : raw), z.iso.date())
  .meta({ description: 'A day of Asia/Dhaka, YYYY-MM-DD; Bangla digits are accepted' })

/** An instant, ISO 8601 with an offset or `Z`. Answers always carry `Z`. */
export const Instant = z.iso
  .datetime({ offset: true })
  .meta({ description: 'An instant, ISO 8601; answers carry Z' })

export const Id = z.uuid().meta({ description: 'A UUID, version 7' })

/** A name in both languages. */
export const Name = z
  .object({ bn: z.string(), en: z.string() })
  .meta({ id: 'Name', description: 'A name in both languages' })
export type Name = z.output<typeof Name>

/** A comma-separated list of values, as in `?status=new,inProgress`. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.preprocess(
    (raw) => (typeof raw === 'string' ? raw.split(',').filter((part) => part !== '') : raw),
    z.array(item).max(50),
  )
}
