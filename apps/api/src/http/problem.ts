import type { FieldError, ProblemCode } from '@sheba/contract/problem'

/** A sentence in both languages; the asker's is chosen when the answer is written. */
export type Sentence = { bn: string; en: string }

/** Where a body or query is wrong, before the language is known. */
export type FieldFault = { pointer: string; detail: Sentence }

type Extra = { detail?: Sentence; faults?: readonly FieldFault[]; retryAfterSeconds?: number }

/** A refusal. Thrown by use cases; http/problem-replies alone knows how it looks on the wire. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly extra: Extra

  constructor(code: ProblemCode, extra: Extra = {}) {
    super(code)
    this.name = 'Problem'
    this.code = code
    this.extra = extra
  }
}

/** One wrong field of the body, as a whole refusal. */
export function wrongField(pointer: string, detail: Sentence): Problem {
  return new Problem('invalid-request', { faults: [{ pointer, detail }] })
}

export function fieldErrors(faults: readonly FieldFault[], language: 'bn' | 'en'): FieldError[] {
  return faults.map(({ pointer, detail }) => ({ pointer, detail: detail[language] }))
}
