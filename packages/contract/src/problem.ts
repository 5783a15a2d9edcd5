import { z } from 'zod'

/**
 * Every refusal the API gives: its status (RFC 9110) and its title in both languages.
 * The `detail` says what to do next and is written by the server, in the asker's language.
 */
export const problems = {
  'invalid-request': { status: 400, bn: 'কিছু তথ্য ঠিক করতে হবে', en: 'Some entries need correcting' },
  'not-json': { status: 400, bn: 'অনুরোধটি JSON নয়', en: 'The request is not JSON' },
  'sign-in-required': { status: 401, bn: 'সাইন ইন করতে হবে', en: 'Sign in first' },
  'wrong-credentials': {
    status: 401,
    bn: 'পরিচয় বা পাসওয়ার্ড মেলেনি',
    en: 'The login or password does not match',
  },
  'not-allowed': { status: 403, bn: 'আপনার এ কাজের অনুমতি নেই', en: 'You may not do this' },
  'not-found': { status: 404, bn: 'পাওয়া যায়নি', en: 'Not found' },
  'illegal-move': {
    status: 409,
    bn: 'এই অবস্থায় কাজটি করা যায় না',
    en: 'This cannot be done in the present status',
  },
  'reopening-too-late': { status: 409, bn: 'পুনরায় চালুর সময় পেরিয়ে গেছে', en: 'The time to reopen has passed' },
  'no-office-time': { status: 409, bn: 'পঞ্জিকায় কোনো অফিস সময় নেই', en: 'The calendar has no office time' },
  'preview-stale': {
    status: 409,
    bn: 'আগাম হিসাবের পর তথ্য বদলে গেছে',
    en: 'Things have changed since the preview',
  },
  'already-exists': { status: 409, bn: 'এটি আগে থেকেই আছে', en: 'This already exists' },
  'changed-meanwhile': { status: 412, bn: 'এর মধ্যে বদলে গেছে', en: 'It has changed meanwhile' },
  'too-large': { status: 413, bn: 'অনুরোধটি খুব বড়', en: 'The request is too large' },
  'wrong-media-type': {
    status: 415,
    bn: 'এ ধরনের তথ্য নেওয়া হয় না',
    en: 'This kind of content is not accepted',
  },
  'key-reused': { status: 422, bn: 'একই চাবি অন্য তথ্যের সঙ্গে', en: 'The same key with another request' },
  'if-match-required': {
    status: 428,
    bn: 'কোন সংস্করণ বদলাচ্ছেন, জানাতে হবে',
    en: 'Say which version you are changing',
  },
  'too-many': { status: 429, bn: 'অনেকবার চেষ্টা হয়েছে', en: 'Too many attempts' },
  unexpected: { status: 500, bn: 'আমাদের দিকে একটি ত্রুটি হয়েছে', en: 'Something failed on our side' },
  'not-ready': { status: 503, bn: 'এখনো প্রস্তুত নয়', en: 'Not ready yet' },
} as const satisfies Record<string, { status: number; bn: string; en: string }>

export type ProblemCode = keyof typeof problems

export const FieldError = z
  .object({
    pointer: z
      .string()
      .meta({ description: 'A JSON pointer into the body, such as #/subject, or the name of a query field' }),
    detail: z.string(),
  })
  .meta({ id: 'FieldError', description: 'One thing to correct, and where' })
export type FieldError = z.output<typeof FieldError>

/** RFC 9457, `application/problem+json`. */
export const ProblemBody = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    requestId: z.string(),
    errors: z.array(FieldError).optional(),
    current: z
      .unknown()
      .optional()
      .meta({ description: 'With 412: the ticket as it is now, as the asker may see it' }),
  })
  .meta({ id: 'Problem', description: 'A refusal (RFC 9457): what is wrong and what to do next' })
export type ProblemBody = z.output<typeof ProblemBody>
